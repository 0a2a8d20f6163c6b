package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.Verbs;

/** P7: Each outcome is a performance that an assessment shows. */
final class P7AbleTo extends Rule {
  P7AbleTo() {
    super("P7", Severity.MAJOR, "The learner is able to do it, trained and educated in it");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "every outcome a verb with its object, shown by an assessment";
    if (entry.outcomes().isEmpty()) {
      return unknown("outcomes", expected);
    }
    List<String> bare =
        entry.outcomes().stream()
            .filter(
                outcome ->
                    !Verbs.measurable(outcome.text())
                        || outcome.text().strip().split("\\s+").length < 2)
            .map(outcome -> outcome.text())
            .toList();
    if (!bare.isEmpty()) {
      return fail("no performance: " + Texts.quoted(bare), expected);
    }
    return entry.assessments().isEmpty()
        ? unknown("assessments", expected)
        : pass(entry.outcomes().size() + " performance statements", expected);
  }
}
