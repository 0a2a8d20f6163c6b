package org.skillgap.gap;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * What all skills of a scope share in a draw: the weight of every employer, the error of every
 * official total. The same draw serves all skills, so that their ranks can be compared.
 */
final class SharedDraws {
  private static final double LEAST_SHAPE = 0.2;

  final int count;

  /** Factor of each unit in each draw, 1 on average. */
  private final double[][] factor;

  /** Mass of the scope in each draw. */
  final double[] mass;

  /** Openings a year in each draw. */
  final double[] openings;

  SharedDraws(ScopeMass scope, double[] cellErrors, Openings official, int draws, long seed) {
    count = draws;
    factor = new double[scope.unitMass.length][draws];
    mass = new double[draws];
    openings = new double[draws];
    double[] employer = new double[scope.employers];
    double[] cell = new double[cellErrors.length];
    Sampler sampler = new Sampler(seed, "scope");
    // Exponential weights are a Bayesian bootstrap; of few employers it sees too little spread.
    // These
    // have the variance that an estimate from so few, judged by Student's distribution, has.
    double few = scope.effectiveEmployers();
    double shape = Math.max(LEAST_SHAPE, (few - 3) / (few + 1));
    ContinuousSampler weight = sampler.gamma(shape);
    for (int d = 0; d < draws; d++) {
      for (int e = 0; e < employer.length; e++) {
        employer[e] = weight.sample() / shape;
      }
      for (int c = 0; c < cell.length; c++) {
        double error = cellErrors[c];
        cell[c] = error == 0 ? 1 : Math.exp(error * sampler.normal() - error * error / 2);
      }
      for (int u = 0; u < factor.length; u++) {
        factor[u][d] = employer[scope.unitEmployer[u]] * cell[scope.unitCell[u]];
        mass[d] += factor[u][d] * scope.unitMass[u];
      }
      openings[d] = Math.max(0, official.mean() + official.deviation() * sampler.normal());
    }
  }

  /** Mass that asks for a skill, in each draw. */
  double[] asked(int[] units, double[] asked) {
    double[] drawn = new double[count];
    for (int k = 0; k < units.length; k++) {
      double[] of = factor[units[k]];
      for (int d = 0; d < count; d++) {
        drawn[d] += of[d] * asked[k];
      }
    }
    return drawn;
  }
}
