package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P3: Few dates are fixed before the end. */
final class P3FewDueDates extends Rule {
  P3FewDueDates() {
    super("P3", Severity.MINOR, "Not structured by due dates");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "at most " + context.profile().mostDueDates() + " fixed dates before the end";
    Integer dates = entry.dueDates();
    return dates == null
        ? unknown("number of due dates", expected)
        : judge(dates <= context.profile().mostDueDates(), dates + " fixed dates", expected);
  }
}
