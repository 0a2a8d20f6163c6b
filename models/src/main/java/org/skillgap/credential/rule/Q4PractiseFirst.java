package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** Q4: Practice is assessed before mastery is. */
final class Q4PractiseFirst extends Rule {
  Q4PractiseFirst() {
    super("Q4", Severity.MAJOR, "Several opportunities to practise before the final assessment");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "at least " + context.profile().leastPractice() + " formative assessments";
    if (entry.assessments().isEmpty()) {
      return unknown("assessments", expected);
    }
    long formative =
        entry.assessments().stream()
            .filter(assessment -> assessment.kind().equals("formative"))
            .count();
    return judge(
        formative >= context.profile().leastPractice(),
        formative + " formative assessments",
        expected);
  }
}
