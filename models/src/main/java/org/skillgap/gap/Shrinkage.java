package org.skillgap.gap;

import java.util.List;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * How far shares of a thin scope are drawn toward those of its parent: as far as scope and parent
 * are alike over all skills.
 */
final class Shrinkage {
  private static final double[] SPREADS = {
    0.05, 0.07, 0.1, 0.14, 0.2, 0.28, 0.4, 0.57, 0.8, 1.1, 1.6, 2.3
  };

  /**
   * Below this, and as far from all, a parent's share is itself too uncertain to tell how far a
   * scope departs from it.
   */
  private static final double LEAST = 0.01;

  private Shrinkage() {}

  /** The spread of the log-odds between scope and parent, expected by its likelihood. */
  static double spread(List<SkillEvidence> skills, double effective, GapProfile profile) {
    double[] likelihood = new double[SPREADS.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < SPREADS.length; i++) {
      for (SkillEvidence skill : skills) {
        double parent = inside(skill.parent);
        double strength = strength(skill, SPREADS[i]);
        double k = Math.min(1, skill.raw) * effective;
        double a = strength * parent;
        double b = strength * (1 - parent);
        likelihood[i] += LogBeta.value(k + a, effective - k + b) - LogBeta.value(a, b);
      }
      most = Math.max(most, likelihood[i]);
    }
    double sum = 0;
    double all = 0;
    for (int i = 0; i < SPREADS.length; i++) {
      double weight = Math.exp(likelihood[i] - most);
      sum += weight * SPREADS[i];
      all += weight;
    }
    return profile.parentDoubt() * sum / all;
  }

  /**
   * Vacancies τ that the parent is worth, so that a share drawn around it spreads as the log-odds
   * do: by s·p(1 − p) in what is true, and by less in what is read, as far as reading errs.
   */
  static double strength(SkillEvidence skill, double spread) {
    double read = inside(skill.parent);
    double p = Math.max(LEAST, Math.min(1 - LEAST, skill.corrected(skill.parent)));
    double power = Math.max(0.1, skill.sensitivity.mean() + skill.specificity.mean() - 1);
    double deviation = spread * p * (1 - p) * power;
    return Math.max(1, Math.min(1e4, read * (1 - read) / (deviation * deviation) - 1));
  }

  private static double inside(double share) {
    return Math.max(1e-3, Math.min(1 - 1e-3, share));
  }

  static double shrunk(double share, double parent, double effective, double strength) {
    return effective + strength == 0
        ? parent
        : (effective * share + strength * parent) / (effective + strength);
  }
}
