package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P9: The more often it starts, the better. */
final class P9AnyTime extends EntryRule {
  P9AnyTime() {
    super(
        "P9",
        Severity.MAJOR,
        Passage.SPECIALISE,
        "Can be taken at any time, or as often as possible",
        "intakes");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("continuous, or more than {0} intakes a year", profile.someIntakes());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.intakes().isEmpty()) {
      return entry.statesNone("intakes") ? Answer.fail("no intake") : Answer.unknown("intakes");
    }
    if (Intakes.of(entry, context.profile()).isContinuous()) {
      return Answer.pass("continuous");
    }
    int intakes = entry.intakes().size();
    if (intakes > context.profile().someIntakes()) {
      return Answer.pass("{0, plural, one {# intake} other {# intakes}}", intakes);
    }
    return intakes < context.profile().leastIntakes()
        ? Answer.fail("{0, plural, one {# intake} other {# intakes}}", intakes)
        : Answer.fail(Severity.MINOR, "{0} intakes: on the way", intakes);
  }
}
