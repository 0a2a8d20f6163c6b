package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** F2: The definition that was applied is named. */
final class F2DefinitionNamed extends EntryRule {
  F2DefinitionNamed() {
    super(
        "F2",
        Severity.INFO,
        Passage.CONSENSUS,
        "Stakeholders define micro-credentials differently");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("the profile of thresholds is named");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    return Answer.passAs(context.profile().title());
  }
}
