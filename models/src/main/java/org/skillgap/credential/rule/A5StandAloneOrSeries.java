package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A5: A series that it names exists, and does not contain itself. */
final class A5StandAloneOrSeries extends EntryRule {
  A5StandAloneOrSeries() {
    super(
        "A5",
        Severity.MAJOR,
        Passage.ARE_FOCUSED,
        "Stand-alone, or part of a series that makes up a program or certificate",
        "part_of");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("stand-alone, or a parent that is in the catalogue");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.partOf().isEmpty()) {
      return Answer.pass("stand-alone");
    }
    String parents = String.join(", ", entry.partOf());
    if (Series.isCircular(entry, context)) {
      return Answer.fail("part of itself through {0}", parents);
    }
    if (!context.hasCatalogue()) {
      return Answer.unknown("catalogue around the entry");
    }
    List<String> missing = entry.partOf().stream().filter(id -> context.entry(id) == null).toList();
    return missing.isEmpty()
        ? Answer.pass("part of {0}", parents)
        : Answer.fail("not in the catalogue: {0}", String.join(", ", missing));
  }
}
