package org.skillgap.credential.rule;

import java.util.Comparator;
import org.skillgap.credential.Demand;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** H1: A new offering asks for one skill whose evidence is strong in every way at once. */
final class H1OpportunityNotHype extends AdviceRule {
  H1OpportunityNotHype() {
    super(
        "H1",
        Severity.BLOCK,
        Passage.PROMISE,
        "Genuine opportunities are separated from hype",
        "label",
        "employers",
        "sources",
        "cause");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "for one skill at least: evidence that says “act”, {0} employers, {1} sources, a cause that training can"
            + " address",
        profile.leastEmployers(), profile.leastSources());
  }

  @Override
  Answer answer(Demand demand, RuleProfile profile) {
    Comparator<Demand.Skill> strongest =
        Comparator.comparing((Demand.Skill s) -> carries(s, profile))
            .thenComparing(s -> s.strength() == Demand.Strength.ACT)
            .thenComparingInt(Demand.Skill::employers)
            .thenComparingInt(Demand.Skill::sources);
    return demand.skills().stream()
        .max(strongest)
        .map(skill -> Answer.judge(carries(skill, profile), observed(skill)))
        .orElse(Answer.unknown("evidence"));
  }

  private static boolean carries(Demand.Skill skill, RuleProfile profile) {
    return skill.strength() == Demand.Strength.ACT
        && skill.employers() >= profile.leastEmployers()
        && skill.sources() >= profile.leastSources()
        && skill.trainable() > 0;
  }

  private static Message observed(Demand.Skill skill) {
    return Message.of(
        "{0, plural, one {# employer} other {# employers}}, {1, plural, one {# source} other {#"
            + " sources}}{2, select, ACT {} other {, but the evidence does not yet say “act”}}{3, select, true {}"
            + " other {, training cannot close it}}",
        skill.employers(),
        skill.sources(),
        skill.strength(),
        skill.trainable() > 0);
  }
}
