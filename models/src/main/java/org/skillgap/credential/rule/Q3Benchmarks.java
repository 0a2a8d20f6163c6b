package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Assessment;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** Q3: Each summative assessment has a benchmark tied to an outcome. */
final class Q3Benchmarks extends Rule {
  Q3Benchmarks() {
    super("Q3", Severity.MAJOR, "Clear benchmarks, such as pass or fail, for the targeted skill");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "each summative assessment with a benchmark, tied to an outcome";
    List<Assessment> summative = Alignment.summative(entry);
    if (summative.isEmpty()) {
      return unknown("summative assessment", expected);
    }
    if (summative.stream().anyMatch(assessment -> assessment.benchmark() == null)) {
      return unknown("benchmark", expected);
    }
    return judge(
        summative.stream().noneMatch(assessment -> assessment.outcomes().isEmpty()),
        summative.size() + " with a benchmark",
        expected);
  }
}
