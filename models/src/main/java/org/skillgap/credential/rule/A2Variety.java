package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A2: No single mode, length or design is demanded. */
final class A2Variety extends EntryRule {
  A2Variety() {
    super(
        "A2",
        Severity.INFO,
        Passage.ARE_SHORT,
        "There is variety in how it can be offered and designed");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("guard: no single mode, length or design is demanded");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    return Answer.notApplicable("guard: variety is welcome");
  }
}
