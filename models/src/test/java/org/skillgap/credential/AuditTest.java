package org.skillgap.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.credential.rule.EntryRules;
import org.skillgap.credential.rule.Rule;

class AuditTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final RuleProfile PROFILE = RuleProfile.standard();

  @ParameterizedTest
  @MethodSource("cases")
  void eachCaseOfTheTableIsAnsweredAsAReaderOfTheDefinitionWould(String line) {
    String[] parts = line.split("\\|", -1);
    CatalogueEntry entry = Entries.with(parts[0]);
    RuleResult result = result(entry, parts[1].strip(), List.of(), Map.of(), Set.of());
    assertThat(result.verdict().name()).isEqualTo(parts[2].strip());
    if (result.verdict() == Verdict.FAIL) {
      assertThat(result.severity().name()).isEqualTo(parts[3].strip());
    }
  }

  @Test
  void theTableCoversEveryRuleWithAtLeastAHundredAndTwentyCases() throws IOException {
    List<String> cases = cases().toList();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(120);
    assertThat(cases.stream().map(line -> line.split("\\|", -1)[1].strip()).distinct())
        .containsExactlyInAnyOrderElementsOf(EntryRules.all().stream().map(Rule::id).toList());
  }

  @Test
  void aCourseOfManyTopicsIsNoMicroCredential() {
    CatalogueEntry course = Entries.with("{\"hours\": 45, \"weeks\": 13}");
    List<Offer> offers = List.of(offer("u/a", "1"), offer("u/b", "2"));
    Map<String, String> topics = Map.of("u/a", "one", "u/b", "other");
    assertThat(result(course, "N2", offers, topics, Set.of()).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result(course, "P5", offers, topics, Set.of()).observed()).isEqualTo("2 topics");
    assertThat(result(course, "N3", offers, topics, Set.of()).observed())
        .contains("could be split");
  }

  @Test
  void outcomesOfOneTopicSpecialise() {
    List<Offer> offers = List.of(offer("u/a", "1"), offer("u/b", "2"));
    assertThat(
            result(Entries.clean(), "P5", offers, Map.of("u/a", "one", "u/b", "one"), Set.of())
                .verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void anEntryThatTeachesNoGapSkillMissesItsAim() {
    List<Offer> offers = List.of(offer("u/a", "1"));
    assertThat(result(Entries.clean(), "A1", offers, Map.of(), Set.of("u/z")).verdict())
        .isEqualTo(Verdict.FAIL);
    assertThat(result(Entries.clean(), "F1", offers, Map.of(), Set.of("u/z")).verdict())
        .isEqualTo(Verdict.FAIL);
    assertThat(result(Entries.clean(), "F1", offers, Map.of(), Set.of("u/a")).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void everyResultNamesTheStatementItComesFrom() {
    for (RuleResult result : Audit.audit(Entries.clean(), AuditContext.alone(PROFILE, TODAY))) {
      assertThat(result.statement()).isNotBlank();
      assertThat(result.verdict() == Verdict.FAIL && result.observed().isBlank()).isFalse();
    }
  }

  private static RuleResult result(
      CatalogueEntry entry,
      String rule,
      List<Offer> offers,
      Map<String, String> topics,
      Set<String> gaps) {
    CatalogueEntry course =
        Entries.with("{\"id\": \"COURSE\", \"type\": \"COURSE\", \"hours\": 42}");
    Map<String, CatalogueEntry> catalogue = Map.of(entry.id(), entry, "COURSE", course);
    return Audit.audit(entry, new AuditContext(PROFILE, TODAY, offers, topics, gaps, catalogue))
        .stream()
        .filter(result -> result.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Offer offer(String skill, String outcome) {
    return new Offer("MENUS", skill, skill, 1, true, 3, outcome, "A sentence.", 0.9);
  }

  static Stream<String> cases() throws IOException {
    try (InputStream in = AuditTest.class.getResourceAsStream("rule-cases.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.startsWith("{")).toList().stream();
    }
  }
}
