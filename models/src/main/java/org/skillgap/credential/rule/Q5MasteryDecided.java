package org.skillgap.credential.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Assessment;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** Q5: Summative assessments cover all outcomes; attendance is none. */
final class Q5MasteryDecided extends EntryRule {
  Q5MasteryDecided() {
    super(
        "Q5",
        Severity.BLOCK,
        Passage.QUALITY,
        "A summative assessment decides whether the skill is mastered",
        "assessments",
        "outcomes");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("summative assessment of every outcome; attendance is none");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.assessments().isEmpty()) {
      return entry.statesNone("assessments")
          ? Answer.fail("no assessment")
          : Answer.unknown("assessments");
    }
    List<Assessment> summative =
        Alignment.summative(entry).stream()
            .filter(a -> !a.method().toLowerCase(Locale.ROOT).contains("attendance"))
            .toList();
    if (summative.isEmpty()) {
      return Alignment.anyKindUnknown(entry)
          ? Answer.unclear("an assessment is neither called formative nor summative")
          : Answer.fail("no summative assessment but attendance");
    }
    if (entry.outcomes().isEmpty()) {
      return Answer.unknown("outcomes");
    }
    Set<String> open = new TreeSet<>(Alignment.outcomes(entry));
    summative.forEach(assessment -> open.removeAll(assessment.outcomes()));
    return open.isEmpty()
        ? Answer.pass("all outcomes")
        : Answer.fail("not assessed: outcome {0}", String.join(", ", open));
  }
}
