package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Recognition;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A11: It ends in a certificate or badge that lists the outcomes. */
final class A11Recognized extends Rule {
  A11Recognized() {
    super(
        "A11",
        Severity.BLOCK,
        "Recognized by a certificate or digital badge that outlines the outcomes");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "a certificate or badge that lists the outcomes";
    Recognition recognition = entry.recognition();
    if (recognition == null) {
      return unknown("recognition", expected);
    }
    boolean form =
        recognition.form().contains("badge") || recognition.form().contains("certificate");
    return judge(
        form && recognition.listsOutcomes(),
        recognition.form()
            + (recognition.listsOutcomes()
                ? ", lists the outcomes"
                : ", does not list the outcomes"),
        expected);
  }
}
