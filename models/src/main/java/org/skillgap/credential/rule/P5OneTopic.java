package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P5: The outcomes speak of one topic. */
final class P5OneTopic extends Rule {
  P5OneTopic() {
    super("P5", Severity.MAJOR, "Specialises in one area or topic");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    RuleProfile profile = context.profile();
    String expected =
        "effective number of topics at most " + Texts.number(profile.topicsOneSkill());
    OptionalDouble topics = Topics.effective(entry, context);
    if (topics.isEmpty()) {
      return unknown("skills in the outcomes", expected);
    }
    String observed = Texts.number(topics.getAsDouble()) + " topics";
    if (topics.getAsDouble() <= profile.topicsOneSkill()) {
      return pass(observed, expected);
    }
    return topics.getAsDouble() <= profile.topicsSeveral()
        ? fail(observed, expected)
        : fail(Severity.BLOCK, observed, expected);
  }
}
