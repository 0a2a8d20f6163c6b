package org.skillgap.credential.rule;

import java.time.LocalDate;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A3: A recent source shows the need. */
final class A3NeedsOfOthers extends Rule {
  A3NeedsOfOthers() {
    super(
        "A3", Severity.MAJOR, "Its focus comes from the needs of learners, employers and industry");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected =
        "a dated source not older than " + context.profile().evidenceMonths() + " months";
    if (entry.needsEvidence().isEmpty()) {
      return unknown("evidence of the need", expected);
    }
    LocalDate oldest = context.asOf().minusMonths(context.profile().evidenceMonths());
    boolean dated = entry.needsEvidence().stream().anyMatch(evidence -> evidence.date() != null);
    if (!dated) {
      return unknown("date of the evidence", expected);
    }
    boolean recent =
        entry.needsEvidence().stream()
            .anyMatch(evidence -> evidence.date() != null && !evidence.date().isBefore(oldest));
    return judge(recent, entry.needsEvidence().size() + " sources", expected);
  }
}
