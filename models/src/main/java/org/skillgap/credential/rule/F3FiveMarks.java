package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;

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
  public String expected(RuleProfile profile) {
    return "all five marks";
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
    String observed = shown + " of " + MARKS.size() + " marks";
    if (open > 0) {
      return Answer.unclear(observed + ", " + open + " unknown");
    }
    return Answer.judge(shown == MARKS.size(), observed);
  }
}
