package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A7: It says for whom and for which work it is. */
final class A7Contextual extends EntryRule {
  A7Contextual() {
    super(
        "A7",
        Severity.MINOR,
        Passage.ARE_CONTEXTUAL,
        "Designed for specific learners, industries and professions",
        "audience",
        "noc",
        "naics");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("audience, and an occupation or industry");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    boolean work = !entry.noc().isEmpty() || !entry.naics().isEmpty();
    if (entry.audience() == null || !work) {
      return Answer.unknown(entry.audience() == null ? "audience" : "occupation or industry");
    }
    return Answer.passAs(entry.audience());
  }
}
