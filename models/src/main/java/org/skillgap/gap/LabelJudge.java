package org.skillgap.gap;

/** Decides what the evidence on a skill allows to do, and how reliable its figure is. */
final class LabelJudge {
  private final GapModel model;

  LabelJudge(GapModel model) {
    this.model = model;
  }

  /** Whether there is too little evidence to show any value. */
  boolean thin(SkillEvidence s) {
    return model.mass().effective < model.profile().leastEffective()
        || s.employers < model.profile().leastEmployers();
  }

  double emergingProbability(SkillEvidence s) {
    return model.trend(s).rises();
  }

  boolean emerging(SkillEvidence s) {
    GapProfile profile = model.profile();
    return emergingProbability(s) >= profile.emergingProbability()
        && s.employers >= profile.actEmployers()
        && s.slope.quarters() >= profile.leastQuarters();
  }

  /** The label of a skill whose gap exceeds the least one with this probability. */
  GapLabel label(SkillEvidence s, double above) {
    GapProfile profile = model.profile();
    if (thin(s)) {
      return GapLabel.INSUFFICIENT;
    }
    boolean strong =
        s.employers >= profile.actEmployers()
            && s.sources >= profile.actSources()
            && model.mass().effective >= profile.actEffective()
            && model.survey().tells();
    if (above >= profile.actProbability() && strong) {
      return GapLabel.ACT;
    }
    if (above >= profile.validateProbability()) {
      return GapLabel.VALIDATE;
    }
    return emerging(s) ? GapLabel.WATCH : GapLabel.NO_GAP;
  }

  /** The usual bounds of official statistics on the coefficient of variation. */
  static String grade(double[] draws) {
    double mean = Draws.mean(draws);
    double cv = mean <= 0 ? 1 : Draws.deviation(draws) / mean;
    return cv <= 0.10 ? "A" : cv <= 0.165 ? "B" : cv <= 0.25 ? "C" : cv <= 0.333 ? "D" : "E";
  }
}
