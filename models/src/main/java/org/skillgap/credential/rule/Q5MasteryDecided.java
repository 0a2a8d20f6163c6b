package org.skillgap.credential.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Assessment;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** Q5: Summative assessments cover all outcomes; attendance is none. */
final class Q5MasteryDecided extends Rule {
  Q5MasteryDecided() {
    super("Q5", Severity.BLOCK, "A summative assessment decides whether the skill is mastered");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "summative assessment of every outcome";
    if (entry.assessments().isEmpty()) {
      return fail("no assessment", expected);
    }
    List<Assessment> summative =
        Alignment.summative(entry).stream()
            .filter(
                assessment -> !assessment.method().toLowerCase(Locale.ROOT).contains("attendance"))
            .toList();
    if (summative.isEmpty()) {
      return fail("no summative assessment but attendance", expected);
    }
    if (entry.outcomes().isEmpty()) {
      return unknown("outcomes", expected);
    }
    Set<String> open = new TreeSet<>(Alignment.outcomes(entry));
    summative.forEach(assessment -> open.removeAll(assessment.outcomes()));
    return judge(
        open.isEmpty(),
        open.isEmpty() ? "all outcomes" : "not assessed: outcome " + String.join(", ", open),
        expected);
  }
}
