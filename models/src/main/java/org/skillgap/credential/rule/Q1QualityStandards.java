package org.skillgap.credential.rule;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** Q1: All parts of a design are there, and the quality process has a name. */
final class Q1QualityStandards extends EntryRule {
  Q1QualityStandards() {
    super(
        "Q1",
        Severity.MAJOR,
        Passage.QUALITY,
        "Designed to quality standards: competencies, materials, activities, assessments",
        "outcomes",
        "materials",
        "activities",
        "assessments",
        "qa_process");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("outcomes, materials, activities, assessments and a named quality process");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    List<String> missing = new ArrayList<>();
    List<String> none = new ArrayList<>();
    part(entry, "outcomes", entry.outcomes(), missing, none);
    part(entry, "materials", entry.materials(), missing, none);
    part(entry, "activities", entry.activities(), missing, none);
    part(entry, "assessments", entry.assessments(), missing, none);
    if (entry.qaProcess() == null) {
      missing.add("quality process");
    }
    if (!none.isEmpty()) {
      return Answer.fail("missing: {0}", Message.terms(none));
    }
    return missing.isEmpty()
        ? Answer.pass("complete")
        : Answer.unknown(missing.toArray(String[]::new));
  }

  private static void part(
      CatalogueEntry entry, String name, List<?> part, List<String> missing, List<String> none) {
    if (part.isEmpty()) {
      (entry.statesNone(name) ? none : missing).add(name);
    }
  }
}
