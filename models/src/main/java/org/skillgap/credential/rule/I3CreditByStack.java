package org.skillgap.credential.rule;

import java.util.Objects;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** I3: Those that stack to a course reach enough of its hours and outcomes. */
final class I3CreditByStack extends EntryRule {
  I3CreditByStack() {
    super(
        "I3",
        Severity.INFO,
        Passage.MIGHT_BE,
        "Several micro-credentials may earn credit for a course",
        "stackable_to",
        "hours",
        "outcomes",
        "assessments");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "together at least {0} % of the course’s hours and outcomes, assessed: a candidate, the"
            + " registrar decides",
        Math.round(profile.stackPart() * 100));
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.stackableTo().isEmpty()) {
      return Answer.notApplicable("stacks to nothing");
    }
    if (entry.stackableTo().contains(entry.id())) {
      return Answer.fail("stacks to itself");
    }
    CatalogueEntry course =
        entry.stackableTo().stream()
            .map(context::entry)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (course == null) {
      return Answer.unknown("course in the catalogue");
    }
    StackCredit credit = StackCredit.of(context.stackedTo(course), course, context);
    return credit.isKnown()
        ? Answer.judge(credit.isCandidate(), credit.words())
        : Answer.unclear(credit.words());
  }
}
