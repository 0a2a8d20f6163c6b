package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;

/** N2: It is no term-long course of many topics. */
final class N2NotAnArray extends EntryRule {
  N2NotAnArray() {
    super(
        "N2",
        Severity.BLOCK,
        Passage.ARE_NOT_COURSES,
        "Not an array of topics over a term of 12 or 13 weeks",
        "weeks",
        "outcomes");
  }

  @Override
  public String expected(RuleProfile profile) {
    return "under " + Texts.number(profile.mostWeeks()) + " weeks, or one topic";
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Double weeks = entry.weeks();
    if (weeks == null) {
      return Answer.unknown("weeks");
    }
    if (weeks < context.profile().mostWeeks()) {
      return Answer.pass(Texts.number(weeks) + " weeks");
    }
    OptionalDouble topics = Topics.effective(entry, context);
    if (topics.isEmpty()) {
      return Answer.unclear(
          Texts.number(weeks) + " weeks; too few outcomes name a skill to count topics");
    }
    return Answer.judge(
        topics.getAsDouble() <= context.profile().topicsOneSkill(),
        Texts.number(weeks) + " weeks, " + Texts.number(topics.getAsDouble()) + " topics");
  }
}
