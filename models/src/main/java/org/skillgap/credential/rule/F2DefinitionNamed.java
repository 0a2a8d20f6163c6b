package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** F2: The definition that was applied is named. */
final class F2DefinitionNamed extends Rule {
  F2DefinitionNamed() {
    super("F2", Severity.INFO, "Stakeholders define micro-credentials differently");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    return pass(context.profile().title(), "the profile of thresholds is named");
  }
}
