package org.skillgap.credential.rule;

import org.jspecify.annotations.Nullable;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.message.Message;

/** A1: It is short, and aims at a gap. */
final class A1ShortAndTargeted extends EntryRule {
  A1ShortAndTargeted() {
    super(
        "A1",
        Severity.BLOCK,
        Passage.ARE_SHORT,
        "A shorter learning experience for a specific topic or an identified gap",
        "hours",
        "weeks");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "{0} to under {1} hours; up to {2} in under {3} weeks; for at least one gap",
        profile.leastHours(), profile.shortHours(), profile.mostHours(), profile.mostWeeks());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    RuleProfile profile = context.profile();
    Double hours = entry.hours();
    if (hours == null) {
      return Answer.unknown("hours");
    }
    Double weeks = entry.weeks();
    if (weeks != null && hours > weeks * profile.mostHoursWeek()) {
      return Answer.unclear(
          "{0} hours in {1, plural, one {# week} other {# weeks}}: these contradict each other",
          hours, weeks);
    }
    if (hours < profile.leastHours() || hours > profile.mostHours()) {
      return new Answer(Verdict.FAIL, null, size(hours, weeks));
    }
    if (hours >= profile.shortHours()) {
      if (weeks == null) {
        return Answer.unknown("weeks");
      }
      Severity weight = weeks < profile.mostWeeks() ? Severity.MINOR : null;
      return new Answer(Verdict.FAIL, weight, size(hours, weeks));
    }
    boolean aims =
        context.gaps().isEmpty()
            || context.offersOf(entry).stream()
                .anyMatch(offer -> context.gaps().contains(offer.skillUri()));
    return aims
        ? new Answer(Verdict.PASS, null, size(hours, weeks))
        : Answer.fail(Severity.MAJOR, "{0} hours; teaches no skill with a gap", hours);
  }

  private static Message size(double hours, @Nullable Double weeks) {
    return weeks == null
        ? Message.of("{0} hours", hours)
        : Message.of("{0} hours in {1, plural, one {# week} other {# weeks}}", hours, weeks);
  }
}
