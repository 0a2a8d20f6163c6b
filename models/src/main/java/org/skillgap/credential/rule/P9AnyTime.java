package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P9: The more often it starts, the better. */
final class P9AnyTime extends Rule {
  P9AnyTime() {
    super("P9", Severity.MINOR, "Can be taken at any time, or as often as possible");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "continuous, or more than three intakes";
    if (entry.intakes().isEmpty()) {
      return unknown("intakes", expected);
    }
    return judge(
        Intakes.continuous(entry) || entry.intakes().size() > 3,
        Intakes.continuous(entry) ? "continuous" : entry.intakes().size() + " intakes a year",
        expected);
  }
}
