package org.skillgap.credential.rule;

import java.util.List;
import java.util.Objects;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** I3: Those that stack to a course reach enough of its hours and outcomes. */
final class I3CreditByStack extends Rule {
  I3CreditByStack() {
    super("I3", Severity.INFO, "Several micro-credentials may earn credit for a course");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    if (entry.stackableTo().isEmpty()) {
      return notApplicable("stacks to nothing");
    }
    String expected =
        "together at least "
            + Texts.percent(context.profile().stackPart())
            + " of the course's hours: a candidate, the registrar decides";
    if (entry.stackableTo().contains(entry.id())) {
      return fail("stacks to itself", expected);
    }
    List<CatalogueEntry> courses =
        entry.stackableTo().stream()
            .map(context.catalogue()::get)
            .filter(Objects::nonNull)
            .toList();
    if (courses.isEmpty()) {
      return unknown("course in the catalogue", expected);
    }
    CatalogueEntry course = courses.get(0);
    Double needed = course.hours();
    double hours = Series.hoursStackedTo(course, context);
    if (needed == null || hours == 0) {
      return unknown("hours", expected);
    }
    return judge(
        hours >= context.profile().stackPart() * needed,
        Texts.number(hours) + " of " + Texts.number(needed) + " hours of " + course.title(),
        expected);
  }
}
