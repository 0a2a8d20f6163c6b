package org.skillgap.gap;

/**
 * A skill's yearly change of log-odds as its own vacancies show it, before it is compared with
 * other skills.
 *
 * @param estimate logistic regression on the quarter
 * @param variance of the estimate, were the vacancies independent
 * @param dispersion variance clustered by employer over that one
 * @param employers that ask for the skill in the window; 0 where no slope can be told
 * @param quarters quarters with vacancies of sources alive in the whole window
 */
record Slope(double estimate, double variance, double dispersion, int employers, int quarters) {

  /** Of a skill of which no slope can be told. */
  static Slope unknown(int quarters) {
    return new Slope(0, 1, 1, 0, quarters);
  }

  boolean known() {
    return employers > 0;
  }

  /** The slope of what is true, where reading errors flatten it by this factor. */
  Slope steeper(double dilution) {
    return new Slope(
        estimate * dilution, variance * dilution * dilution, dispersion, employers, quarters);
  }
}
