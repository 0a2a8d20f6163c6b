package org.skillgap.gap;

import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;

/** An estimate with what is known of its uncertainty. */
public record Interval(
    @Column("Posterior mean") double mean,
    @Column("Lower bound of the 80 % interval") double low80,
    @Column("Upper bound of the 80 % interval") double high80,
    @Column("Lower bound of the 95 % interval") double low95,
    @Column("Upper bound of the 95 % interval") double high95) {
  public Interval {
    Rows.between(mean, -Double.MAX_VALUE, Double.MAX_VALUE, "mean");
    Rows.between(low80, -Double.MAX_VALUE, high80, "low80");
    Rows.between(low95, -Double.MAX_VALUE, high95, "low95");
  }

  /** The interval of the quantity times a factor that is known exactly and not negative. */
  Interval times(double factor) {
    return new Interval(
        mean * factor, low80 * factor, high80 * factor, low95 * factor, high95 * factor);
  }

  /** A value that is known exactly. */
  public static Interval exactly(double value) {
    return new Interval(value, value, value, value, value);
  }
}
