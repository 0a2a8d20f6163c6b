package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.message.Message;

/** F3: How many of the five marks of the growing consensus it shows. */
final class F3FiveMarks extends EntryRule {
  private static final List<List<EntryRule>> MARKS =
      List.of(
          List.of(new P5OneTopic()),
          List.of(new Q5MasteryDecided()),
          List.of(new A10IndustryExperts()),
          List.of(new A5StandAloneOrSeries(), new A6CreditStated(), new Q2PathwaysConsidered()),
          List.of(new A1ShortAndTargeted()));

  F3FiveMarks() {
    super(
        "F3",
        Severity.INFO,
        Passage.CONSENSUS,
        "Focus, assessment, relevance, flexible connection, short duration",
        "the fields of P5, Q5, A10, A5, A6, Q2 and A1");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("all five marks");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    int shown = 0;
    int open = 0;
    for (List<EntryRule> mark : MARKS) {
      List<Verdict> verdicts =
          mark.stream().map(rule -> rule.check(entry, context).verdict()).distinct().toList();
      shown += verdicts.equals(List.of(Verdict.PASS)) ? 1 : 0;
      open += !verdicts.contains(Verdict.FAIL) && verdicts.contains(Verdict.UNKNOWN) ? 1 : 0;
    }
    return open > 0
        ? Answer.unclear("{0} of {1} marks, {2} unknown", shown, MARKS.size(), open)
        : Answer.judge(shown == MARKS.size(), "{0} of {1} marks", shown, MARKS.size());
  }
}
