package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A2: No single mode, length or design is demanded. */
final class A2Variety extends Rule {
  A2Variety() {
    super("A2", Severity.INFO, "There is variety in how it can be offered and designed");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    return notApplicable("guard: no single mode, length or design is demanded");
  }
}
