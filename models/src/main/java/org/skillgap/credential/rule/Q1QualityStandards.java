package org.skillgap.credential.rule;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** Q1: All parts of a design are there, and the quality process has a name. */
final class Q1QualityStandards extends Rule {
  Q1QualityStandards() {
    super(
        "Q1",
        Severity.MAJOR,
        "Designed to quality standards: competencies, materials, activities, assessments");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "outcomes, materials, activities, assessments and a named quality process";
    List<String> missing = new ArrayList<>();
    if (entry.outcomes().isEmpty()) {
      missing.add("outcomes");
    }
    if (entry.materials().isEmpty()) {
      missing.add("materials");
    }
    if (entry.activities().isEmpty()) {
      missing.add("activities");
    }
    if (entry.assessments().isEmpty()) {
      missing.add("assessments");
    }
    if (entry.qaProcess() == null) {
      missing.add("quality process");
    }
    return missing.isEmpty()
        ? pass("complete", expected)
        : unknown(String.join(", ", missing), expected);
  }
}
