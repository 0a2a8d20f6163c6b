package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P3: Few dates are fixed before the end. */
final class P3FewDueDates extends EntryRule {
  P3FewDueDates() {
    super("P3", Severity.MINOR, Passage.PACE, "Not structured by due dates", "due_dates");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("at most {0} fixed dates before the end", profile.mostDueDates());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Integer dates = entry.dueDates();
    return dates == null
        ? Answer.unknown("number of due dates")
        : Answer.judge(
            dates <= context.profile().mostDueDates(),
            "{0, plural, one {# fixed date} other {# fixed dates}}",
            dates);
  }
}
