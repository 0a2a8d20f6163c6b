package org.skillgap.credential.rule;

import java.util.Set;
import java.util.TreeSet;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A9: Every outcome is practised and measured, and nothing else is. */
final class A9Aligned extends Rule {
  A9Aligned() {
    super("A9", Severity.MAJOR, "Activities and assessments are aligned with the competency");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "every outcome with an activity and an assessment, none without an outcome";
    if (entry.outcomes().isEmpty()
        || entry.activities().isEmpty()
        || entry.assessments().isEmpty()) {
      return unknown(
          entry.outcomes().isEmpty()
              ? "outcomes"
              : entry.activities().isEmpty() ? "activities" : "assessments",
          expected);
    }
    Set<String> outcomes = Alignment.outcomes(entry);
    Set<String> open = new TreeSet<>(outcomes);
    open.removeIf(
        id -> Alignment.practised(entry).contains(id) && Alignment.measured(entry).contains(id));
    Set<String> orphans = new TreeSet<>(Alignment.practised(entry));
    orphans.addAll(Alignment.measured(entry));
    orphans.removeAll(outcomes);
    if (!orphans.isEmpty()) {
      return fail("outcomes that do not exist: " + String.join(", ", orphans), expected);
    }
    return judge(
        open.isEmpty(),
        open.isEmpty()
            ? "all aligned"
            : "not practised and measured: outcome " + String.join(", ", open),
        expected);
  }
}
