package org.skillgap.gap;

import org.apache.commons.numbers.gamma.LogGamma;

/** How far shares of a thin scope are drawn toward those of its parent. */
final class Shrinkage {
  private static final double[] STRENGTHS = {1, 2, 4, 8, 16, 32, 64, 128, 256};

  private Shrinkage() {}

  /** The strength τ, in effective vacancies, with the largest beta-binomial likelihood. */
  static double strength(double[] shares, double[] parents, double effective) {
    double best = STRENGTHS[0];
    double most = Double.NEGATIVE_INFINITY;
    for (double strength : STRENGTHS) {
      double likelihood = 0;
      for (int s = 0; s < shares.length; s++) {
        double parent = Math.max(1e-4, Math.min(1 - 1e-4, parents[s]));
        likelihood +=
            logBetaBinomial(
                shares[s] * effective, effective, strength * parent, strength * (1 - parent));
      }
      if (likelihood > most + 1e-9) {
        most = likelihood;
        best = strength;
      }
    }
    return best;
  }

  static double shrunk(double share, double parent, double effective, double strength) {
    return (effective * share + strength * parent) / (effective + strength);
  }

  /**
   * A draw of the shrunk share. Around its mean it spreads as a posterior does, by the square root
   * of n ÷ (n + τ): drawing toward a parent makes the estimate surer, but less than in proportion.
   */
  static double drawn(double draw, double share, double parent, double effective, double strength) {
    double mean = shrunk(share, parent, effective, strength);
    double spread = effective <= 0 ? 1 : Math.sqrt(effective / (effective + strength));
    return Math.max(0, Math.min(1, mean + spread * (draw - share)));
  }

  private static double logBetaBinomial(double k, double n, double a, double b) {
    return logBeta(k + a, n - k + b) - logBeta(a, b);
  }

  private static double logBeta(double a, double b) {
    return LogGamma.value(a) + LogGamma.value(b) - LogGamma.value(a + b);
  }
}
