package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A6: It says whether it bears credit; either answer passes. */
final class A6CreditStated extends Rule {
  A6CreditStated() {
    super("A6", Severity.MAJOR, "Credit-bearing or not");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "credit or non-credit";
    String type = entry.creditType();
    return type == null
        ? unknown("credit type", expected)
        : judge(type.equals("credit") || type.equals("non-credit"), type, expected);
  }
}
