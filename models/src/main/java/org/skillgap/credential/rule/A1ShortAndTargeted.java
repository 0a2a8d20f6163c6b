package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;

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
  public String expected(RuleProfile profile) {
    return Texts.number(profile.leastHours())
        + " to under "
        + Texts.number(profile.shortHours())
        + " hours; up to "
        + Texts.number(profile.mostHours())
        + " in under "
        + Texts.number(profile.mostWeeks())
        + " weeks; for at least one gap";
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    RuleProfile profile = context.profile();
    Double hours = entry.hours();
    if (hours == null) {
      return Answer.unknown("hours");
    }
    Double weeks = entry.weeks();
    String observed =
        Texts.number(hours)
            + " hours"
            + (weeks == null ? "" : " in " + Texts.number(weeks) + " weeks");
    if (weeks != null && hours > weeks * profile.mostHoursWeek()) {
      return Answer.unclear(observed + ": these contradict each other");
    }
    if (hours < profile.leastHours() || hours > profile.mostHours()) {
      return Answer.fail(observed);
    }
    if (hours >= profile.shortHours()) {
      if (weeks == null) {
        return Answer.unknown("weeks");
      }
      return weeks < profile.mostWeeks()
          ? Answer.fail(Severity.MINOR, observed)
          : Answer.fail(observed);
    }
    boolean aims =
        context.gaps().isEmpty()
            || context.offersOf(entry).stream()
                .anyMatch(offer -> context.gaps().contains(offer.skillUri()));
    return aims
        ? Answer.pass(observed)
        : Answer.fail(Severity.MAJOR, observed + "; teaches no skill with a gap");
  }
}
