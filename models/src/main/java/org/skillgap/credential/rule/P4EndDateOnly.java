package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P4: An end date alone is never a fault. */
final class P4EndDateOnly extends EntryRule {
  P4EndDateOnly() {
    super(
        "P4",
        Severity.INFO,
        Passage.PACE,
        "Some offerings have no due date but the end date",
        "due_dates");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("an end date alone is never a fault");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Integer dates = entry.dueDates();
    return dates == null || dates > 0
        ? Answer.notApplicable("guard: a single end date is welcome")
        : Answer.pass("only an end date");
  }
}
