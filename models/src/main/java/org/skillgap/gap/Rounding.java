package org.skillgap.gap;

/** How exactly a number may be said: no finer than a tenth or so of its 80 % interval. */
public final class Rounding {
  /** An interval is told in some five steps; more would promise what it does not hold. */
  private static final double STEPS = 5;

  private static final double[] NICE = {5, 2, 1};

  private Rounding() {}

  /** A part in percent, no finer than its 80 % interval allows. */
  public static long percent(double part, Interval within) {
    return Math.round(to(part * 100, step((within.high80() - within.low80()) * 100, 1)));
  }

  /** The largest of 1, 2 and 5 times a power of ten that cuts the width into five steps or more. */
  public static double step(double width, double least) {
    double wanted = width / STEPS;
    if (!(wanted > least)) {
      return least;
    }
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double nice : NICE) {
      if (nice * power <= wanted * (1 + 1e-9)) {
        return Math.max(least, nice * power);
      }
    }
    return Math.max(least, power);
  }

  public static double to(double value, double step) {
    return Math.round(value / step) * step;
  }
}
