package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A8: It is assessed, and says what change of work it is for. */
final class A8Assessed extends EntryRule {
  A8Assessed() {
    super(
        "A8",
        Severity.BLOCK,
        Passage.ARE_ASSESSED,
        "Industry-focused, with assessments, for retraining, upskilling or a change of career",
        "assessments",
        "purpose");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("at least one assessment; to upskill, to retrain or to change career");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.assessments().isEmpty()) {
      return entry.statesNone("assessments")
          ? Answer.fail("no assessment")
          : Answer.unknown("assessments");
    }
    if (entry.purpose().isEmpty()) {
      return Answer.unknown("purpose");
    }
    return Answer.pass(
        "{0, plural, one {# assessment} other {# assessments}}; to {1}",
        entry.assessments().size(), Message.terms(entry.purpose()));
  }
}
