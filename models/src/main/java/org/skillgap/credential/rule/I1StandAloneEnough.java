package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** I1: A series is never demanded. */
final class I1StandAloneEnough extends EntryRule {
  I1StandAloneEnough() {
    super(
        "I1",
        Severity.INFO,
        Passage.MIGHT_BE,
        "A stand-alone micro-credential may be all that an employer needs",
        "part_of",
        "stackable_to");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("guard: a series is never demanded");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    return entry.partOf().isEmpty() && entry.stackableTo().isEmpty()
        ? Answer.pass("stand-alone")
        : Answer.notApplicable("guard: part of a series");
  }
}
