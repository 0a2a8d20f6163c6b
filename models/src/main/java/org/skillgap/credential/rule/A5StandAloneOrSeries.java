package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A5: A series that it names exists, and does not contain itself. */
final class A5StandAloneOrSeries extends Rule {
  A5StandAloneOrSeries() {
    super(
        "A5",
        Severity.MAJOR,
        "Stand-alone, or part of a series that makes up a program or certificate");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "stand-alone, or a parent that is in the catalogue";
    if (entry.partOf().isEmpty()) {
      return pass("stand-alone", expected);
    }
    if (Series.isCircular(entry, context)) {
      return fail("part of itself through " + String.join(", ", entry.partOf()), expected);
    }
    if (context.catalogue().isEmpty()) {
      return unknown("catalogue around the entry", expected);
    }
    List<String> missing =
        entry.partOf().stream().filter(id -> !context.catalogue().containsKey(id)).toList();
    return judge(
        missing.isEmpty(),
        missing.isEmpty()
            ? "part of " + String.join(", ", entry.partOf())
            : "not in the catalogue: " + String.join(", ", missing),
        expected);
  }
}
