package org.skillgap.pipeline.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A scale from 0 to a round number, and where a value stands on it.
 *
 * @param most value at its end
 * @param step between two marks
 */
public record Scale(double most, double step) {
  private static final int MARKS = 4;

  /** A scale that ends at a round number not below the value; to 1 where all values are 0. */
  public static Scale upTo(double value) {
    if (value <= 0) {
      return new Scale(1, 1.0 / MARKS);
    }
    double least = Math.max(value, 1e-6) / MARKS;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double step = 10 * power;
    for (double nice : new double[] {5, 2, 1}) {
      if (nice * power >= least * (1 - 1e-9)) {
        step = nice * power;
      }
    }
    return new Scale(Math.ceil(value / step - 1e-9) * step, step);
  }

  /** The values at its marks, 0 and the end among them. */
  public List<Double> marks() {
    return IntStream.rangeClosed(0, (int) Math.round(most / step)).mapToObj(i -> i * step).toList();
  }

  /**
   * The marks that a narrow drawing has room to label: both ends, and what stands between apart.
   */
  public List<Double> labels() {
    List<Double> marks = marks();
    int every = marks.size() > MARKS ? 2 : 1;
    return IntStream.range(0, marks.size())
        .filter(i -> i % every == 0)
        .mapToObj(marks::get)
        .toList();
  }

  /** Where a value stands between two ends, for an attribute of a drawing. */
  public String at(double value, double from, double to) {
    return Coordinate.of(from + value / most * (to - from));
  }
}
