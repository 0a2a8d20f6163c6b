package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;

/** F3: How many of the five marks of the growing consensus it shows. */
final class F3FiveMarks extends Rule {
  F3FiveMarks() {
    super("F3", Severity.INFO, "Focus, assessment, relevance, flexible connection, short duration");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    List<Rule> marks =
        List.of(
            new P5OneTopic(),
            new Q5MasteryDecided(),
            new A10IndustryExperts(),
            new A6CreditStated(),
            new A1ShortAndTargeted());
    long shown =
        marks.stream().filter(rule -> rule.check(entry, context).verdict() == Verdict.PASS).count();
    return judge(shown == marks.size(), shown + " of " + marks.size() + " marks", "all five marks");
  }
}
