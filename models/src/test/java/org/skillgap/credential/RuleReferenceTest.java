package org.skillgap.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skillgap.credential.rule.AdviceRule;
import org.skillgap.credential.rule.Passage;
import org.skillgap.credential.rule.Rule;
import org.skillgap.credential.rule.Rules;

/** Writes the reference of the rules from their classes, and fails where it was stale. */
class RuleReferenceTest {
  private static final Path FILE = Path.of("..", "docs", "micro-credential-rules.md");

  @Test
  void theReferenceInTheRepositoryIsTheOneThatTheClassesGive() throws IOException {
    String written = Files.exists(FILE) ? Files.readString(FILE) : "";
    String current = reference(RuleProfile.standard());
    if (!written.equals(current)) {
      Files.writeString(FILE, current);
    }
    assertThat(written)
        .as("docs/micro-credential-rules.md was stale and has been written anew: commit it")
        .isEqualTo(current);
  }

  @Test
  void everyPassageOfTheDefinitionHasARule() {
    assertThat(Rules.all().stream().map(Rule::passage).distinct())
        .containsExactlyInAnyOrder(Passage.values());
  }

  private static String reference(RuleProfile profile) {
    StringBuilder text =
        new StringBuilder(
            """
            # The rules of a micro-credential

            Written by a test from the classes of `models/…/credential/rule`; do not edit it.

            The college's description says what micro-credentials are, are not and might be. Each of its
            statements is a rule. A rule answers *pass*, *fail*, *unknown* (what it needs is not stated: never
            a pass) or *not applicable*, with what was seen, what was expected and the statement. A failure
            weighs *block* (no micro-credential as entered), *major*, *minor* or *info* (never a fault); some
            failures weigh less than their rule, as where a fixed pace has a reason. The numbers are those of
            the profile “%s”; another college names a profile of its own in `skillgap.yaml`, with its
            own numbers and, under `weights`, its own weights.

            An empty list in JSON, or the word `none` in a cell, says that there is none, and fails where
            something is asked for; a missing field or an empty cell says nothing, and is unknown.
            """
                .formatted(profile.title()));
    for (Passage passage : Passage.values()) {
      List<Rule> rules = Rules.all().stream().filter(r -> r.passage() == passage).toList();
      text.append("\n## ").append(capital(passage.words())).append("\n\n");
      text.append("| rule | statement | asks for | looks at | weight |\n|---|---|---|---|---|\n");
      for (Rule rule : rules) {
        text.append("| ")
            .append(rule.id())
            .append(" | ")
            .append(rule.statement())
            .append(rule instanceof AdviceRule ? " *(asked of advice)*" : "")
            .append(" | ")
            .append(rule.expected(profile))
            .append(" | ")
            .append(String.join(", ", rule.fields()))
            .append(" | ")
            .append(rule.severity().name().toLowerCase(Locale.ROOT))
            .append(" |\n");
      }
    }
    return text.toString();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
