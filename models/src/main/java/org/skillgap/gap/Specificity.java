package org.skillgap.gap;

/** Log-odds of a skill in a scope against all other vacancies, with an informative prior. */
final class Specificity {
  private static final double PRIOR_VACANCIES = 20;

  private Specificity() {}

  /**
   * The z score: above 1.96 the scope asks for the skill more than others do. Without any other
   * vacancies nothing can be told, and the score is that very bound.
   */
  static double z(double asking, double vacancies, double askingElsewhere, double elsewhere) {
    if (elsewhere == 0) {
      return 1.96;
    }
    double prior = (asking + askingElsewhere + 0.5) / (vacancies + elsewhere + 1);
    double a = PRIOR_VACANCIES * prior;
    double b = PRIOR_VACANCIES - a;
    double here = Math.log((asking + a) / (vacancies - asking + b));
    double there = Math.log((askingElsewhere + a) / (elsewhere - askingElsewhere + b));
    double variance = 1 / (asking + a) + 1 / (askingElsewhere + a);
    return (here - there) / Math.sqrt(variance);
  }
}
