package org.skillgap.credential.rule;

import java.util.Set;
import java.util.TreeSet;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A9: Every outcome is practised and measured, and nothing else is. */
final class A9Aligned extends EntryRule {
  A9Aligned() {
    super(
        "A9",
        Severity.MAJOR,
        Passage.ARE_ASSESSED,
        "Activities and assessments are aligned with the competency",
        "outcomes",
        "activities",
        "assessments");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("every outcome with an activity and an assessment, none without an outcome");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Set<String> outcomes = Alignment.outcomes(entry);
    Set<String> practised = Alignment.practised(entry);
    Set<String> measured = Alignment.measured(entry);
    String missing =
        outcomes.isEmpty()
            ? "outcomes"
            : entry.activities().isEmpty()
                ? "activities"
                : entry.assessments().isEmpty() ? "assessments" : "";
    if (!missing.isEmpty()) {
      return entry.statesNone(missing)
          ? Answer.fail("missing: {0}", Message.terms(missing))
          : Answer.unknown(missing);
    }
    Set<String> orphans = new TreeSet<>(practised);
    orphans.addAll(measured);
    orphans.removeAll(outcomes);
    if (!orphans.isEmpty()) {
      return Answer.fail("outcomes that do not exist: {0}", String.join(", ", orphans));
    }
    Set<String> open = new TreeSet<>(outcomes);
    open.removeIf(id -> practised.contains(id) && measured.contains(id));
    return open.isEmpty()
        ? Answer.pass("all aligned")
        : Answer.fail("not practised and measured: outcome {0}", String.join(", ", open));
  }
}
