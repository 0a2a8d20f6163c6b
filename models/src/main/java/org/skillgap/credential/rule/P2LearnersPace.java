package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P2: The pace is the learner's, or a fixed one has a reason. */
final class P2LearnersPace extends Rule {
  P2LearnersPace() {
    super("P2", Severity.MAJOR, "At the learner's own pace where possible");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "self-paced or within a window; a fixed cohort needs a reason";
    String pacing = entry.pacing();
    if (pacing == null) {
      return unknown("pacing", expected);
    }
    if (!pacing.equals("cohort")) {
      return pass(pacing, expected);
    }
    return entry.pacingReason() == null
        ? fail("fixed cohort without a reason", expected)
        : fail(Severity.MINOR, "fixed cohort: " + entry.pacingReason(), expected);
  }
}
