package org.skillgap.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A figure of quality with its 95 % interval, by bootstrap over queries.
 *
 * @param name what was measured
 * @param queries over how many queries
 * @param value the figure, 0 to 1
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Figure(String name, int queries, double value, double low, double high) {
  private static final int RESAMPLES = 1_000;

  /** For a person to read. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "%s: %.3f (95 %% interval %.3f to %.3f, %d queries)",
        name,
        value,
        low,
        high,
        queries);
  }

  /** The mean of a score over queries. */
  public static Figure mean(String name, List<Double> scores, long seed) {
    return of(
        name,
        scores,
        sample -> sample.stream().mapToDouble(Double::doubleValue).average().orElse(0),
        seed);
  }

  /** Any figure of a list of queries. */
  public static <Q> Figure of(
      String name, List<Q> queries, ToDoubleFunction<List<Q>> figure, long seed) {
    if (queries.isEmpty()) {
      return new Figure(name, 0, 0, 0, 1);
    }
    double[] resampled = new double[RESAMPLES];
    SplittableRandom random = new SplittableRandom(seed);
    for (int r = 0; r < RESAMPLES; r++) {
      List<Q> sample =
          random.ints(queries.size(), 0, queries.size()).mapToObj(queries::get).toList();
      resampled[r] = figure.applyAsDouble(sample);
    }
    Arrays.sort(resampled);
    return new Figure(
        name,
        queries.size(),
        figure.applyAsDouble(queries),
        resampled[(int) (0.025 * RESAMPLES)],
        resampled[(int) (0.975 * RESAMPLES)]);
  }
}
