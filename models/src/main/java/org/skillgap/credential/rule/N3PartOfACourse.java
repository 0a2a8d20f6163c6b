package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** N3: A long course of several topics could be split into its parts. */
final class N3PartOfACourse extends EntryRule {
  N3PartOfACourse() {
    super(
        "N3",
        Severity.INFO,
        Passage.ARE_NOT_COURSES,
        "A related micro-credential may focus on one part of a long course",
        "hours",
        "outcomes");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("short, of one topic, or a part of it offered by itself");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Double hours = entry.hours();
    OptionalDouble topics = Topics.effective(entry, context);
    if (hours == null) {
      return Answer.unknown("hours");
    }
    if (hours < context.profile().shortHours()) {
      return Answer.notApplicable("short");
    }
    if (topics.isEmpty()) {
      return Answer.unclear("too few outcomes name a skill of the taxonomy to count topics");
    }
    return topics.getAsDouble() > context.profile().topicsOneSkill()
        ? Answer.fail("{0} hours, {1} topics: could be split", hours, topics.getAsDouble())
        : Answer.notApplicable("of one topic");
  }
}
