package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** N1: It is online, asynchronous or hybrid, or says why it is not. */
final class N1FlexibleDelivery extends Rule {
  N1FlexibleDelivery() {
    super("N1", Severity.MAJOR, "Not meant for traditional face-to-face delivery");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "online, asynchronous or hybrid; face-to-face with a reason of the subject";
    String mode = entry.deliveryMode();
    if (mode == null) {
      return unknown("delivery mode", expected);
    }
    if (!mode.equals("face-to-face")) {
      return pass(mode, expected);
    }
    return entry.deliveryReason() == null
        ? fail("face-to-face without a reason", expected)
        : fail(Severity.MINOR, "face-to-face: " + entry.deliveryReason(), expected);
  }
}
