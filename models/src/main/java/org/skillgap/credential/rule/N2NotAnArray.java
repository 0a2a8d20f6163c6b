package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

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
  public Message expected(RuleProfile profile) {
    return Message.of("under {0} weeks, or one topic", profile.mostWeeks());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Double weeks = entry.weeks();
    if (weeks == null) {
      return Answer.unknown("weeks");
    }
    if (weeks < context.profile().mostWeeks()) {
      return Answer.pass("{0, plural, one {# week} other {# weeks}}", weeks);
    }
    OptionalDouble topics = Topics.effective(entry, context);
    if (topics.isEmpty()) {
      return Answer.unclear("{0} weeks; too few outcomes name a skill to count topics", weeks);
    }
    return Answer.judge(
        topics.getAsDouble() <= context.profile().topicsOneSkill(),
        "{0} weeks, {1, plural, one {# topic} other {# topics}}",
        weeks,
        topics.getAsDouble());
  }
}
