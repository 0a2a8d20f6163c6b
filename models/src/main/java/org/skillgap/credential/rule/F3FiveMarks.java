package org.skillgap.credential.rule;

import java.util.ArrayList;
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
          List.of(new A5StandAloneOrSeries(), new A6CreditStated(), new Q2PathwaysConsidered()));

  F3FiveMarks() {
    super(
        "F3",
        Severity.INFO,
        Passage.CONSENSUS,
        "Focus, assessment, relevance, flexible connection, short duration",
        "the fields of P5, Q5, A10, A5, A6 and Q2",
        "hours",
        "weeks");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("all five marks");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    List<List<Verdict>> marks = new ArrayList<>();
    for (List<EntryRule> mark : MARKS) {
      marks.add(
          mark.stream().map(rule -> rule.check(entry, context).verdict()).distinct().toList());
    }
    // The fifth is a short duration: what A1 asks beside it, a gap, is no mark.
    marks.add(List.of(A1ShortAndTargeted.duration(entry, context.profile()).verdict()));
    long shown = marks.stream().filter(mark -> mark.equals(List.of(Verdict.PASS))).count();
    long open =
        marks.stream()
            .filter(mark -> !mark.contains(Verdict.FAIL) && mark.contains(Verdict.UNKNOWN))
            .count();
    return open > 0
        ? Answer.unclear("{0} of {1} marks, {2} unknown", shown, marks.size(), open)
        : Answer.judge(shown == marks.size(), "{0} of {1} marks", shown, marks.size());
  }
}
