package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A6: It says whether it bears credit; either answer passes. */
final class A6CreditStated extends EntryRule {
  A6CreditStated() {
    super("A6", Severity.MAJOR, Passage.ARE_CONTEXTUAL, "Credit-bearing or not", "credit_type");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("credit or non-credit");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    String type = entry.creditType();
    if (type == null) {
      return Answer.unknown("credit type");
    }
    return type.equals("credit") || type.equals("non-credit")
        ? Answer.pass("{0}", Message.terms(type))
        : Answer.unclear("“{0}” is neither credit nor non-credit", type);
  }
}
