package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A7: It says for whom and for which work it is. */
final class A7Contextual extends Rule {
  A7Contextual() {
    super("A7", Severity.MAJOR, "Designed for specific learners, industries and professions");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "audience, and an occupation or industry";
    boolean work = !entry.noc().isEmpty() || !entry.naics().isEmpty();
    if (entry.audience() == null || !work) {
      return unknown(entry.audience() == null ? "audience" : "occupation or industry", expected);
    }
    return pass(entry.audience(), expected);
  }
}
