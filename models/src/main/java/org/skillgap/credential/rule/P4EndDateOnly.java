package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P4: An end date alone is never a fault. */
final class P4EndDateOnly extends Rule {
  P4EndDateOnly() {
    super("P4", Severity.INFO, "Some offerings have no due date but the end date");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    Integer dates = entry.dueDates();
    return dates == null || dates > 0
        ? notApplicable("guard: a single end date is welcome")
        : pass("only an end date", "an end date alone is never a fault");
  }
}
