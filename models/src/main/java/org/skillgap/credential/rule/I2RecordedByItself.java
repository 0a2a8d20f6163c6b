package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** I2: Completion is recorded by itself, also within a series. */
final class I2RecordedByItself extends EntryRule {
  I2RecordedByItself() {
    super(
        "I2",
        Severity.MAJOR,
        Passage.MIGHT_BE,
        "Completion is recorded together with the objectives that were met",
        "completion_record");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("a record of its own, with the objectives met");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Boolean record = entry.completionRecord();
    return record == null
        ? Answer.unknown("completion record")
        : record ? Answer.pass("own record") : Answer.fail("no record of its own");
  }
}
