package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P1: Each unit is small, and the pace is stated. */
final class P1SmallUnits extends Rule {
  P1SmallUnits() {
    super("P1", Severity.MINOR, "Self-directed learning in smaller units");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected =
        "every unit at most "
            + Texts.number(context.profile().longestUnitHours())
            + " hours, pacing stated";
    if (entry.units().isEmpty()) {
      Double hours = entry.hours();
      if (hours == null) {
        return unknown("units and hours", expected);
      }
      return hours <= context.profile().longestUnitHours() && entry.pacing() != null
          ? pass("one unit of " + Texts.number(hours) + " hours", expected)
          : unknown("units", expected);
    }
    if (entry.pacing() == null) {
      return unknown("pacing", expected);
    }
    List<String> tooLong =
        entry.units().stream()
            .filter(
                unit -> unit.hours() != null && unit.hours() > context.profile().longestUnitHours())
            .map(unit -> unit.title())
            .toList();
    if (!tooLong.isEmpty()) {
      return fail("too long: " + String.join(", ", tooLong), expected);
    }
    return entry.units().stream().anyMatch(unit -> unit.hours() == null)
        ? unknown("hours of a unit", expected)
        : pass(entry.units().size() + " units", expected);
  }
}
