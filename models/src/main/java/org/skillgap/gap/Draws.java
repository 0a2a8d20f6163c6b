package org.skillgap.gap;

import java.util.Arrays;

/** Turns draws of a quantity into its mean and intervals. */
final class Draws {
  private Draws() {}

  /** Quantiles of draws around a mean that is known without them; the array is left as it was. */
  static Interval interval(double[] draws, double mean) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return new Interval(
        mean,
        quantile(sorted, 0.10),
        quantile(sorted, 0.90),
        quantile(sorted, 0.025),
        quantile(sorted, 0.975));
  }

  /** The interval of a normal distribution. */
  static Interval normal(double mean, double deviation) {
    return new Interval(
        mean,
        mean - 1.2816 * deviation,
        mean + 1.2816 * deviation,
        mean - 1.96 * deviation,
        mean + 1.96 * deviation);
  }

  static double quantile(double[] sorted, double part) {
    double at = part * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  static double mean(double[] draws) {
    double sum = 0;
    for (double draw : draws) {
      sum += draw;
    }
    return sum / draws.length;
  }

  static double deviation(double[] draws) {
    double mean = mean(draws);
    double squares = 0;
    for (double draw : draws) {
      squares += (draw - mean) * (draw - mean);
    }
    return Math.sqrt(squares / draws.length);
  }
}
