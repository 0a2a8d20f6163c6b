package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** N2: It is no term-long course of many topics. */
final class N2NotAnArray extends Rule {
  N2NotAnArray() {
    super("N2", Severity.BLOCK, "Not an array of topics over a term of 12 or 13 weeks");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected =
        "under " + Texts.number(context.profile().mostWeeks()) + " weeks, or one topic";
    Double weeks = entry.weeks();
    if (weeks == null) {
      return unknown("weeks", expected);
    }
    if (weeks < context.profile().mostWeeks()) {
      return pass(Texts.number(weeks) + " weeks", expected);
    }
    OptionalDouble topics = Topics.effective(entry, context);
    if (topics.isEmpty()) {
      return unknown("skills in the outcomes", expected);
    }
    return judge(
        topics.getAsDouble() <= context.profile().topicsOneSkill(),
        Texts.number(weeks) + " weeks, " + Texts.number(topics.getAsDouble()) + " topics",
        expected);
  }
}
