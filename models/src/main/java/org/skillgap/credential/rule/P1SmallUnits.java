package org.skillgap.credential.rule;

import java.util.List;
import java.util.Objects;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Unit;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P1: Each unit is small, and the pace is stated. */
final class P1SmallUnits extends EntryRule {
  P1SmallUnits() {
    super(
        "P1",
        Severity.MINOR,
        Passage.PACE,
        "Self-directed learning in smaller units",
        "units",
        "hours",
        "pacing");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("every unit at most {0} hours, pacing stated", profile.longestUnitHours());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    double longest = context.profile().longestUnitHours();
    Double hours = entry.hours();
    if (entry.units().isEmpty()) {
      // What is no longer than a unit is one.
      return hours != null && hours <= longest && entry.pacing() != null
          ? Answer.pass("one unit of {0} hours", hours)
          : hours == null
              ? Answer.unknown("units", "hours")
              : Answer.unknown(hours <= longest ? "pacing" : "units");
    }
    List<String> tooLong =
        entry.units().stream()
            .filter(unit -> unit.hours() != null && unit.hours() > longest)
            .map(Unit::title)
            .toList();
    if (!tooLong.isEmpty()) {
      return Answer.fail("too long: {0}", String.join(", ", tooLong));
    }
    if (entry.pacing() == null) {
      return Answer.unknown("pacing");
    }
    if (entry.units().stream().anyMatch(unit -> unit.hours() == null)) {
      return Answer.unknown("hours of a unit");
    }
    double sum = entry.units().stream().map(Unit::hours).mapToDouble(Objects::requireNonNull).sum();
    return hours != null && Math.abs(sum - hours) > context.profile().mostHoursApart()
        ? Answer.unclear(
            "the units have {0} hours, the whole {1}: these contradict each other", sum, hours)
        : Answer.pass("{0, plural, one {# unit} other {# units}}", entry.units().size());
  }
}
