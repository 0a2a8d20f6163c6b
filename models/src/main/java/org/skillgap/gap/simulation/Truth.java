package org.skillgap.gap.simulation;

import org.skillgap.gap.GapProfile;

/**
 * What is true in a simulated market: how often each occupation asks for each skill and how that
 * changes, how short each skill is, and how far the college teaches it.
 */
final class Truth {
  static final int SKILLS = 120;
  static final int RISING = 8;
  static final int FALLING = 8;
  static final int OCCUPATIONS = 3;

  /** Mean strength of a mention: three in ten are preferred, and these count half. */
  static final double FIRMNESS = 0.85;

  /** How alike the shortages of a market are, as answers that each is worth. */
  static final double SHORTAGE_FIRMNESS = 6;

  private static final double YEARS = 2;
  private static final double[] TAUGHT = {0.15, 0.25, 0.3, 0.5, 0.75};

  /** Years before today for which the shares are stated. */
  static final double STATED_AT = 0.6;

  final double[] volume = new double[OCCUPATIONS];
  final double[] coverage = new double[SKILLS];
  final double[] shortage = new double[SKILLS];
  final double[] slope = new double[SKILLS];
  final double meanShortage;
  private final double[] laterSlope = new double[SKILLS];
  private final double[][] share = new double[OCCUPATIONS][SKILLS];

  /** How far each occupation's share lies from the skill's level, as a logit. */
  final double[][] unlike = new double[OCCUPATIONS][SKILLS];

  final double halfLifeYears;

  Truth(Chance chance, GapProfile profile) {
    halfLifeYears = profile.halfLifeDays() / 365.25;
    for (int o = 0; o < OCCUPATIONS; o++) {
      volume[o] = Math.exp(chance.between(Math.log(200), Math.log(2000)));
    }
    meanShortage = chance.between(0.35, 0.6);
    for (int s = 0; s < SKILLS; s++) {
      slope[s] = slope(s, chance);
      // No boom lasts: next year's growth is any part of last year's.
      laterSlope[s] = slope[s] * chance.uniform();
      double level =
          planted(s)
              ? chance.between(0.10, 0.35)
              : Math.exp(chance.between(Math.log(0.004), Math.log(0.6)));
      for (int o = 0; o < OCCUPATIONS; o++) {
        unlike[o][s] = chance.normal(0.5);
        share[o][s] = moved(level, unlike[o][s]);
      }
      shortage[s] = chance.beta(meanShortage, SHORTAGE_FIRMNESS);
      int place = chance.pick(0.45, 0.4, 0.15);
      coverage[s] = place == 0 ? 0 : place == 2 ? 1 : TAUGHT[chance.below(TAUGHT.length)];
    }
  }

  private static double slope(int skill, Chance chance) {
    if (skill < RISING) {
      return Math.log(chance.between(1.8, 2.4));
    }
    if (skill < RISING + FALLING) {
      return -Math.log(chance.between(1.5, 2.2));
    }
    return chance.happens(0.25) ? chance.normal(0.12) : 0;
  }

  static boolean rises(int skill) {
    return skill < RISING;
  }

  private static boolean planted(int skill) {
    return skill < RISING + FALLING;
  }

  /** Probability that a vacancy of an occupation asks for a skill, so many years before today. */
  double asks(int occupation, int skill, double yearsAgo) {
    return yearsAgo >= 0
        ? moved(share[occupation][skill], slope[skill] * (STATED_AT - yearsAgo))
        : moved(asks(occupation, skill, 0), -laterSlope[skill] * yearsAgo);
  }

  /** Share of the skill in all vacancies, so many years before today. */
  double share(int skill, double yearsAgo) {
    double sum = 0;
    double all = 0;
    for (int o = 0; o < OCCUPATIONS; o++) {
      sum += volume[o] * asks(o, skill, yearsAgo);
      all += volume[o];
    }
    return FIRMNESS * sum / all;
  }

  /** Share over the time of the postings, the newer counting more. */
  double share(int skill) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < 200; i++) {
      double yearsAgo = (i + 0.5) * YEARS / 200;
      double weight = Math.pow(2, -yearsAgo / halfLifeYears);
      sum += weight * share(skill, yearsAgo);
      all += weight;
    }
    return sum / all;
  }

  /** Gap when the first learners finish, a year from today. */
  double gap(int skill) {
    return share(skill, -1) * shortage[skill] * (1 - coverage[skill]);
  }

  static double moved(double share, double logit) {
    return 1 / (1 + Math.exp(-Math.log(share / (1 - share)) - logit));
  }
}
