package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** I1: A series is never demanded. */
final class I1StandAloneEnough extends Rule {
  I1StandAloneEnough() {
    super("I1", Severity.INFO, "A stand-alone micro-credential may be all that an employer needs");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    return entry.partOf().isEmpty() && entry.stackableTo().isEmpty()
        ? pass("stand-alone", "a series is never demanded")
        : notApplicable("guard: part of a series");
  }
}
