package org.skillgap.credential.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.Verbs;
import org.skillgap.message.Message;

/** P7: Each outcome is a performance that an assessment shows. */
final class P7AbleTo extends EntryRule {
  P7AbleTo() {
    super(
        "P7",
        Severity.MAJOR,
        Passage.SPECIALISE,
        "The learner is able to do it, trained and educated in it",
        "outcomes",
        "assessments");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("every outcome a verb with its object, shown by an assessment");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.outcomes().isEmpty()) {
      return entry.statesNone("outcomes") ? Answer.fail("no outcomes") : Answer.unknown("outcomes");
    }
    List<String> bare =
        entry.outcomes().stream()
            .map(Outcome::text)
            .filter(text -> !Verbs.kind(text).canBeSeen() || Texts.words(text) < 2)
            .toList();
    if (!bare.isEmpty()) {
      return Answer.fail("no performance: {0}", Texts.quoted(bare));
    }
    if (entry.assessments().isEmpty()) {
      return entry.statesNone("assessments")
          ? Answer.fail("no assessment shows it")
          : Answer.unknown("assessments");
    }
    Set<String> unseen = new TreeSet<>(Alignment.outcomes(entry));
    unseen.removeAll(Alignment.measured(entry));
    return unseen.isEmpty()
        ? Answer.pass(
            "{0, plural, one {# performance statement} other {# performance statements}}",
            entry.outcomes().size())
        : Answer.fail("no assessment shows outcome {0}", String.join(", ", unseen));
  }
}
