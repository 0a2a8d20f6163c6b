package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** Q4: Practice is assessed before mastery is. */
final class Q4PractiseFirst extends EntryRule {
  Q4PractiseFirst() {
    super(
        "Q4",
        Severity.MAJOR,
        Passage.QUALITY,
        "Several opportunities to practise before the final assessment",
        "assessments");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "at least {0} formative assessments before the summative one", profile.leastPractice());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.assessments().isEmpty()) {
      return entry.statesNone("assessments")
          ? Answer.fail("no assessment")
          : Answer.unknown("assessments");
    }
    if (Alignment.anyKindUnknown(entry)) {
      return Answer.unclear("an assessment is neither called formative nor summative");
    }
    long formative =
        entry.assessments().stream()
            .filter(assessment -> assessment.kind().equals("formative"))
            .count();
    return Answer.judge(
        formative >= context.profile().leastPractice(),
        "{0, plural, one {# formative assessment} other {# formative assessments}}",
        formative);
  }
}
