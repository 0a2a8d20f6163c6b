package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Assessment;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** Q3: Each summative assessment has a benchmark tied to an outcome. */
final class Q3Benchmarks extends EntryRule {
  Q3Benchmarks() {
    super(
        "Q3",
        Severity.MAJOR,
        Passage.QUALITY,
        "Clear benchmarks, such as pass or fail, for the targeted skill",
        "assessments");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "each summative assessment with a scale and a pass level, tied to an outcome");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    List<Assessment> summative = Alignment.summative(entry);
    if (summative.isEmpty()) {
      return entry.assessments().isEmpty() && !entry.statesNone("assessments")
          ? Answer.unknown("assessments")
          : Answer.fail("no summative assessment");
    }
    if (summative.stream().anyMatch(assessment -> assessment.benchmark() == null)) {
      return Answer.unknown("benchmark");
    }
    return summative.stream().anyMatch(assessment -> assessment.outcomes().isEmpty())
        ? Answer.fail("a benchmark that is tied to no outcome")
        : Answer.pass("{0} with a benchmark", summative.size());
  }
}
