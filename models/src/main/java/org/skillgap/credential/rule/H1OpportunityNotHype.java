package org.skillgap.credential.rule;

import java.util.Comparator;
import org.skillgap.credential.Demand;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;

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
  public String expected(RuleProfile profile) {
    return "for one skill at least: label “act”, "
        + profile.leastEmployers()
        + " employers, "
        + profile.leastSources()
        + " sources, a cause that training can address";
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

  private static String observed(Demand.Skill skill) {
    return skill.employers()
        + (skill.employers() == 1 ? " employer, " : " employers, ")
        + skill.sources()
        + (skill.sources() == 1 ? " source" : " sources")
        + (skill.strength() == Demand.Strength.ACT ? "" : ", the label is not “act”")
        + (skill.trainable() > 0 ? "" : ", training cannot close it");
  }
}
