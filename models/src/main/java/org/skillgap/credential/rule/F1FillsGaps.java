package org.skillgap.credential.rule;

import org.skillgap.credential.Demand;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** F1: The advice rests on a gap of today or one that emerges, each with evidence. */
final class F1FillsGaps extends AdviceRule {
  F1FillsGaps() {
    super(
        "F1",
        Severity.MAJOR,
        Passage.CONSENSUS,
        "Fills gaps in the current and the future labour market",
        "label",
        "emerging",
        "employers");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "current or emerging gaps, each shown by at least {0} employers", profile.leastEmployers());
  }

  @Override
  Answer answer(Demand demand, RuleProfile profile) {
    if (demand.skills().isEmpty()) {
      return Answer.unknown("gaps");
    }
    long shown =
        demand.skills().stream()
            .filter(skill -> skill.isCurrent() || skill.emerging())
            .filter(skill -> skill.employers() >= profile.leastEmployers())
            .count();
    if (shown == 0 && demand.skills().stream().allMatch(F1FillsGaps::isThin)) {
      return Answer.unclear("too little evidence to tell");
    }
    return Answer.judge(
        shown > 0, "{0} of {1} skills with an evident gap", shown, demand.skills().size());
  }

  private static boolean isThin(Demand.Skill skill) {
    return skill.strength() == Demand.Strength.INSUFFICIENT;
  }
}
