package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;

/** P5: The outcomes speak of one topic. */
final class P5OneTopic extends EntryRule {
  P5OneTopic() {
    super("P5", Severity.MAJOR, Passage.SPECIALISE, "Specialises in one area or topic", "outcomes");
  }

  @Override
  public String expected(RuleProfile profile) {
    return "effective number of topics at most " + Texts.number(profile.topicsOneSkill());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    RuleProfile profile = context.profile();
    OptionalDouble topics = Topics.effective(entry, context);
    if (topics.isEmpty()) {
      return Answer.unclear("too few outcomes name a skill of the taxonomy to count topics");
    }
    String observed = Texts.number(topics.getAsDouble()) + " topics";
    if (topics.getAsDouble() <= profile.topicsOneSkill()) {
      return Answer.pass(observed);
    }
    return topics.getAsDouble() <= profile.topicsSeveral()
        ? Answer.fail(observed)
        : Answer.fail(Severity.BLOCK, observed);
  }
}
