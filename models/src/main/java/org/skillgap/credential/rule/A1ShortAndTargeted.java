package org.skillgap.credential.rule;

import java.util.Objects;
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
        "weeks",
        "gaps");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "{0} to under {1} hours; up to {2} in under {3} weeks; for at least one gap",
        profile.leastHours(), profile.shortHours(), profile.mostHours(), profile.mostWeeks());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Answer duration = duration(entry, context.profile());
    if (duration.verdict() != Verdict.PASS) {
      return duration;
    }
    double hours = Objects.requireNonNull(entry.hours());
    if (context.gaps().isEmpty()) {
      return Answer.unclear("{0} hours; which skills have a gap is not known", hours);
    }
    boolean aims =
        context.offersOf(entry).stream()
            .anyMatch(offer -> context.gaps().contains(offer.skillUri()));
    return aims
        ? duration
        : Answer.fail(Severity.MAJOR, "{0} hours; teaches no skill with a gap", hours);
  }

  /** Whether it is short, whatever it is for. */
  static Answer duration(CatalogueEntry entry, RuleProfile profile) {
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
    if (hours < profile.shortHours()) {
      return new Answer(Verdict.PASS, null, size(hours, weeks));
    }
    if (weeks == null) {
      return Answer.unknown("weeks");
    }
    Severity weight = weeks < profile.mostWeeks() ? Severity.MINOR : null;
    return new Answer(Verdict.FAIL, weight, size(hours, weeks));
  }

  private static Message size(double hours, @Nullable Double weeks) {
    return weeks == null
        ? Message.of("{0} hours", hours)
        : Message.of("{0} hours in {1, plural, one {# week} other {# weeks}}", hours, weeks);
  }
}
