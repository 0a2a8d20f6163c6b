package org.skillgap.gap;

/**
 * What is known of the yearly change γ of the log-odds of a share, drawn toward no change.
 *
 * @param slope mean of γ
 * @param deviation its standard deviation
 * @param rises probability that γ exceeds what counts as emerging
 * @param quarters quarters with vacancies
 */
record Trend(double slope, double deviation, double rises, int quarters) {

  /** Probability that a normal quantity lies above a bound. */
  static double above(double bound, double mean, double deviation) {
    // Logistic approximation of the normal distribution, exact to .01.
    return 1 / (1 + Math.exp(-1.702 * (mean - bound) / Math.max(1e-9, deviation)));
  }

  /** A share whose log-odds are so much higher. */
  static double shifted(double share, double logit) {
    double p = Math.max(1e-6, Math.min(1 - 1e-6, share));
    return 1 / (1 + Math.exp(-Math.log(p / (1 - p)) - logit));
  }

  /**
   * A share moved from the mean day of the postings to today, as it was seen to move, and from
   * today over the horizon, as far as a change is believed to go on.
   *
   * @param age years from the mean day of the postings to today
   * @param goesOn by how much the change goes on; 1 where nothing else is known
   */
  static double moved(double share, double slope, double age, double goesOn, GapProfile profile) {
    double bound = Math.log(profile.mostYearlyFactor());
    double believed = Math.max(-bound, Math.min(bound, slope)) * goesOn;
    return shifted(share, slope * age + believed * profile.horizonYears());
  }
}
