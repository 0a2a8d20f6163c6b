package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.Verbs;

/** A4: It states a few outcomes, each with a measurable verb. */
final class A4MeasurableObjectives extends Rule {
  A4MeasurableObjectives() {
    super("A4", Severity.MAJOR, "Skills-based, with measurable learning objectives");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected =
        "1 to " + context.profile().mostOutcomes() + " outcomes, each with a measurable verb";
    if (entry.outcomes().isEmpty()) {
      return fail(Severity.BLOCK, "no outcomes", expected);
    }
    List<String> vague =
        entry.outcomes().stream()
            .map(outcome -> outcome.text())
            .filter(text -> !Verbs.measurable(text))
            .toList();
    if (!vague.isEmpty()) {
      return fail("no measurable verb: " + Texts.quoted(vague), expected);
    }
    return judge(
        entry.outcomes().size() <= context.profile().mostOutcomes(),
        entry.outcomes().size() + " outcomes",
        expected);
  }
}
