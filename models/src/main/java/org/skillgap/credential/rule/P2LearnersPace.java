package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P2: The pace is the learner's, or a fixed one has a reason. */
final class P2LearnersPace extends EntryRule {
  P2LearnersPace() {
    super(
        "P2",
        Severity.MAJOR,
        Passage.PACE,
        "At the learner’s own pace where possible",
        "pacing",
        "pacing_reason");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("self-paced or within a window; a fixed cohort needs a reason");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    String pacing = entry.pacing();
    if (pacing == null) {
      return Answer.unknown("pacing");
    }
    return switch (pacing) {
      case "self-paced", "window" -> Answer.pass("{0}", Message.terms(pacing));
      case "cohort" ->
          entry.pacingReason() == null
              ? Answer.fail("fixed cohort without a reason")
              : Answer.fail(Severity.MINOR, "fixed cohort: {0}", entry.pacingReason());
      default -> Answer.unclear("“{0}” is none of self-paced, window and cohort", pacing);
    };
  }
}
