package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A1: It is short, and aims at a gap. */
final class A1ShortAndTargeted extends Rule {
  A1ShortAndTargeted() {
    super(
        "A1",
        Severity.BLOCK,
        "A shorter learning experience for a specific topic or an identified gap");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    RuleProfile profile = context.profile();
    String expected =
        Texts.number(profile.leastHours())
            + " to under "
            + Texts.number(profile.shortHours())
            + " hours, for at least one gap";
    Double hours = entry.hours();
    if (hours == null) {
      return unknown("hours", expected);
    }
    String observed =
        Texts.number(hours)
            + " hours"
            + (entry.weeks() == null ? "" : " in " + Texts.number(entry.weeks()) + " weeks");
    if (hours < profile.leastHours() || hours > profile.mostHours()) {
      return fail(observed, expected);
    }
    if (hours >= profile.shortHours()) {
      Double weeks = entry.weeks();
      if (weeks == null) {
        return unknown("weeks", expected);
      }
      return weeks < profile.mostWeeks()
          ? fail(Severity.MINOR, observed, expected)
          : fail(observed, expected);
    }
    boolean aims =
        context.gaps().isEmpty()
            || context.offers().stream()
                .anyMatch(offer -> context.gaps().contains(offer.skillUri()));
    return aims
        ? pass(observed, expected)
        : fail(Severity.MAJOR, observed + "; teaches no skill with a gap", expected);
  }
}
