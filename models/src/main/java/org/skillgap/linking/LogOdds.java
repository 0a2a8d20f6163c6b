package org.skillgap.linking;

import java.util.List;

/** The weighted sum of signs, and the probability that it stands for. */
final class LogOdds {
  private final double[] factors;
  private final double constant;

  private LogOdds(double[] factors, double constant) {
    this.factors = factors;
    this.constant = constant;
  }

  /** Of weights that count in each sign's own deviations from its mean. */
  static LogOdds of(LinkModel model, List<Double> weights, double bias) {
    double[] factors = new double[weights.size()];
    double constant = bias;
    for (int i = 0; i < factors.length; i++) {
      factors[i] = weights.get(i) / model.deviations().get(i);
      constant -= factors[i] * model.means().get(i);
    }
    return new LogOdds(factors, constant);
  }

  /** The probability of these signs, 0 to 1. */
  double probability(double... signs) {
    double sum = constant;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * signs[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
