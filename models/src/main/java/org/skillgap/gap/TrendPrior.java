package org.skillgap.gap;

import java.util.Arrays;
import java.util.List;

/**
 * What all skills of a scope tell of the trend of one: how much slopes vary by the likeness of an
 * employer's vacancies, and what part of the skills moves at all. Most stay and a few move: one
 * normal distribution for both would call every second rise that it sees a likely one too soon.
 */
final class TrendPrior {
  private static final int ROUNDS = 50;

  private final GapProfile profile;
  private final double dispersion;
  private final double moving;

  TrendPrior(List<Slope> slopes, GapProfile profile) {
    this.profile = profile;
    double employers = profile.dispersionEmployers();
    double sum = employers;
    for (Slope slope : slopes) {
      sum += slope.known() ? slope.employers() * slope.dispersion() : 0;
      employers += slope.employers();
    }
    dispersion = Math.max(1, sum / employers);
    moving = moving(slopes);
  }

  // Expectation and maximisation over the slopes that enough employers tell.
  private double moving(List<Slope> slopes) {
    double[] odds =
        slopes.stream()
            .filter(slope -> slope.employers() >= profile.actEmployers())
            .mapToDouble(this::odds)
            .toArray();
    double before = profile.movingPart() * profile.movingStrength();
    double part = profile.movingPart();
    for (int round = 0; round < ROUNDS; round++) {
      double now = part;
      double movers = Arrays.stream(odds).map(o -> now * o / (now * o + 1 - now)).sum();
      part = (before + movers) / (profile.movingStrength() + odds.length);
    }
    return part;
  }

  // How much likelier the estimate is of a skill that moves than of one that stays.
  private double odds(Slope slope) {
    double variance = variance(slope);
    double stays = variance + square(profile.stillSpread());
    double moves = variance + square(profile.trendSpread());
    double squares = square(slope.estimate());
    return Math.exp((squares / stays - squares / moves) / 2) * Math.sqrt(stays / moves);
  }

  // An employer that changes its standard text moves many vacancies at once: a skill whose asking
  // employers show so keeps it, of few employers drawn toward what all skills show.
  private double variance(Slope slope) {
    double all = profile.dispersionEmployers();
    double own = slope.employers();
    return slope.variance()
        * Math.max(1, (all * dispersion + own * slope.dispersion()) / (all + own));
  }

  /** The trend of a skill, given its own slope. */
  Trend of(Slope slope) {
    if (!slope.known()) {
      return mixed(new double[] {0, 0}, new double[] {still(), moves()}, moving, slope.quarters());
    }
    double variance = variance(slope);
    double[] mean = new double[2];
    double[] square = {still(), moves()};
    for (int k = 0; k < 2; k++) {
      double believed = square[k] / (square[k] + variance);
      mean[k] = believed * slope.estimate();
      square[k] = believed * variance;
    }
    double odds = moving * odds(slope) / (1 - moving);
    return mixed(mean, square, odds / (1 + odds), slope.quarters());
  }

  private Trend mixed(double[] mean, double[] variance, double moves, int quarters) {
    double bound = Math.log(profile.emergingYearlyFactor());
    double[] part = {1 - moves, moves};
    double slope = 0;
    double squares = 0;
    double rises = 0;
    for (int k = 0; k < 2; k++) {
      slope += part[k] * mean[k];
      squares += part[k] * (square(mean[k]) + variance[k]);
      rises += part[k] * Trend.above(bound, mean[k], Math.sqrt(variance[k]));
    }
    return new Trend(slope, Math.sqrt(squares - slope * slope), rises, quarters);
  }

  private double still() {
    return square(profile.stillSpread());
  }

  private double moves() {
    return square(profile.trendSpread());
  }

  private static double square(double x) {
    return x * x;
  }
}
