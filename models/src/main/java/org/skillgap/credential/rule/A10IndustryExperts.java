package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A10: A partner has a role and a date. */
final class A10IndustryExperts extends Rule {
  A10IndustryExperts() {
    super("A10", Severity.MAJOR, "Developed and designed with industry experts");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "at least one partner with role and date";
    if (entry.partners().isEmpty()) {
      return unknown("partners", expected);
    }
    boolean complete =
        entry.partners().stream()
            .anyMatch(partner -> !partner.role().isBlank() && partner.date() != null);
    return complete
        ? pass(entry.partners().size() + " partners", expected)
        : unknown("role and date of a partner", expected);
  }
}
