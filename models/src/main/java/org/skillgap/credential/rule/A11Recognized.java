package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Recognition;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;

/** A11: It ends in a certificate or badge that lists the outcomes. */
final class A11Recognized extends EntryRule {
  A11Recognized() {
    super(
        "A11",
        Severity.BLOCK,
        Passage.ARE_RECOGNIZED,
        "Recognized by a certificate or digital badge that outlines the outcomes",
        "recognition");
  }

  @Override
  public String expected(RuleProfile profile) {
    return "a certificate or badge that lists the outcomes";
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Recognition recognition = entry.recognition();
    if (recognition == null) {
      return entry.statesNone("recognition")
          ? Answer.fail("no recognition")
          : Answer.unknown("recognition");
    }
    String form = recognition.form();
    if (!form.contains("badge") && !form.contains("certificate")) {
      return Answer.fail(form);
    }
    Boolean lists = recognition.listsOutcomes();
    return lists == null
        ? Answer.unknown("whether the " + form + " lists the outcomes")
        : Answer.judge(
            lists, form + (lists ? ", lists the outcomes" : ", does not list the outcomes"));
  }
}
