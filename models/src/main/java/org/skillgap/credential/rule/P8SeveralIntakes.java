package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P8: It starts often, and not only at the start of a term. */
final class P8SeveralIntakes extends EntryRule {
  P8SeveralIntakes() {
    super(
        "P8",
        Severity.MAJOR,
        Passage.SPECIALISE,
        "Not bound to semester intakes, offered several times",
        "intakes");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "continuous, or at least {0} intakes that are not all term starts", profile.leastIntakes());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.intakes().isEmpty()) {
      return entry.statesNone("intakes") ? Answer.fail("no intake") : Answer.unknown("intakes");
    }
    Intakes intakes = Intakes.of(entry, context.profile());
    if (intakes.isContinuous()) {
      return Answer.pass("continuous");
    }
    if (entry.intakes().size() < context.profile().leastIntakes()) {
      return Answer.fail("{0, plural, one {# intake} other {# intakes}}", entry.intakes().size());
    }
    String all = String.join(", ", entry.intakes());
    return switch (intakes.atTermStart()) {
      case ALL -> Answer.fail("all at the start of a term: {0}", all);
      case SOME -> Answer.passAs(all);
      case UNCLEAR -> Answer.unclear("not dates: {0}", all);
    };
  }
}
