package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A8: It is assessed. */
final class A8Assessed extends Rule {
  A8Assessed() {
    super(
        "A8",
        Severity.BLOCK,
        "Industry-focused, with assessments, for retraining, upskilling or a change of career");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "at least one assessment";
    if (entry.assessments().isEmpty()) {
      return fail("no assessment", expected);
    }
    return entry.purpose().isEmpty()
        ? fail(
            Severity.MINOR,
            entry.assessments().size() + " assessments; purpose not stated",
            expected)
        : pass(
            entry.assessments().size() + " assessments; to " + String.join(", ", entry.purpose()),
            expected);
  }
}
