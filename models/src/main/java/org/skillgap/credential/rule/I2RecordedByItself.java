package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** I2: Completion is recorded by itself, also within a series. */
final class I2RecordedByItself extends Rule {
  I2RecordedByItself() {
    super(
        "I2", Severity.MAJOR, "Completion is recorded together with the objectives that were met");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "a record of its own, with the objectives met";
    Boolean record = entry.completionRecord();
    return record == null
        ? unknown("completion record", expected)
        : judge(record, record ? "own record" : "no record of its own", expected);
  }
}
