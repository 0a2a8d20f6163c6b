package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Recognition;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P6: The badge names its skills, and the title says what the outcomes do. */
final class P6EmployerCanTell extends Rule {
  P6EmployerCanTell() {
    super("P6", Severity.MAJOR, "An employer can tell the skill set");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "each skill with label and address; the title close to the outcomes";
    Recognition recognition = entry.recognition();
    if (recognition == null || recognition.skills().isEmpty()) {
      return unknown("skills on the badge or certificate", expected);
    }
    List<String> bare =
        recognition.skills().stream()
            .filter(skill -> skill.uri() == null)
            .map(skill -> skill.label())
            .toList();
    if (!bare.isEmpty()) {
      return fail("without address: " + String.join(", ", bare), expected);
    }
    double overlap =
        Texts.overlap(
            entry.title(), entry.outcomes().stream().map(outcome -> outcome.text()).toList());
    return judge(
        overlap >= context.profile().titleOverlap(),
        recognition.skills().size()
            + " skills; "
            + Texts.percent(overlap)
            + " of the title's words stand in the outcomes",
        expected);
  }
}
