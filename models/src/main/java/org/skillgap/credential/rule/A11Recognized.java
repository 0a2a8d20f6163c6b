package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Recognition;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

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
  public Message expected(RuleProfile profile) {
    return Message.of("a certificate or badge that lists the outcomes");
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
      return Answer.fail("neither certificate nor badge: {0}", form);
    }
    Boolean lists = recognition.listsOutcomes();
    return lists == null
        ? Answer.unclear("not stated whether it lists the outcomes: {0}", Message.terms(form))
        : lists
            ? Answer.pass("{0}, lists the outcomes", Message.terms(form))
            : Answer.fail("{0}, does not list the outcomes", Message.terms(form));
  }
}
