package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P5: The outcomes speak of one topic. */
final class P5OneTopic extends EntryRule {
  P5OneTopic() {
    super("P5", Severity.MAJOR, Passage.SPECIALISE, "Specialises in one area or topic", "outcomes");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("effective number of topics at most {0}", profile.topicsOneSkill());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    RuleProfile profile = context.profile();
    OptionalDouble topics = Topics.effective(entry, context);
    if (topics.isEmpty()) {
      return Answer.unclear("too few outcomes name a skill of the taxonomy to count topics");
    }
    double number = topics.getAsDouble();
    String observed = "{0, plural, one {# topic} other {# topics}}";
    if (number <= profile.topicsOneSkill()) {
      return Answer.pass(observed, number);
    }
    return number <= profile.topicsSeveral()
        ? Answer.fail(observed, number)
        : Answer.fail(Severity.BLOCK, observed, number);
  }
}
