package org.skillgap.credential.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.NeedsEvidence;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** A3: A recent source shows the need. */
final class A3NeedsOfOthers extends EntryRule {
  A3NeedsOfOthers() {
    super(
        "A3",
        Severity.MAJOR,
        Passage.ARE_FOCUSED,
        "Its focus comes from the needs of learners, employers and industry",
        "needs_evidence");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("a dated source not older than {0} months", profile.evidenceMonths());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.needsEvidence().isEmpty()) {
      return entry.statesNone("needsEvidence")
          ? Answer.fail("no evidence of the need")
          : Answer.unknown("evidence of the need");
    }
    LocalDate oldest = context.asOf().minusMonths(context.profile().evidenceMonths());
    List<LocalDate> dates =
        entry.needsEvidence().stream().map(NeedsEvidence::date).filter(Objects::nonNull).toList();
    if (dates.isEmpty()) {
      return Answer.unknown("date of the evidence");
    }
    LocalDate latest = dates.stream().max(LocalDate::compareTo).orElseThrow();
    boolean recent =
        dates.stream().anyMatch(date -> !date.isBefore(oldest) && !date.isAfter(context.asOf()));
    return recent
        ? Answer.pass("{0, plural, one {# source} other {# sources}}", entry.needsEvidence().size())
        : latest.isAfter(context.asOf())
            ? Answer.unclear("dated in the future: {0}", latest)
            : Answer.fail("latest source of {0}", latest);
  }
}
