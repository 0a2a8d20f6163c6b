package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A10: A partner has a role and a date. */
final class A10IndustryExperts extends EntryRule {
  A10IndustryExperts() {
    super(
        "A10",
        Severity.MAJOR,
        Passage.ARE_RECOGNIZED,
        "Developed and designed with industry experts",
        "partners");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("at least one partner with role and date");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.partners().isEmpty()) {
      return entry.statesNone("partners") ? Answer.fail("no partner") : Answer.unknown("partners");
    }
    boolean complete =
        entry.partners().stream()
            .anyMatch(partner -> !partner.role().isBlank() && partner.date() != null);
    return complete
        ? Answer.pass("{0, plural, one {# partner} other {# partners}}", entry.partners().size())
        : Answer.unknown("role and date of a partner");
  }
}
