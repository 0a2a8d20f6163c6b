package org.skillgap.gap;

/** Log-odds of a skill in a scope against all other vacancies, with an informative prior. */
final class Specificity {
  private Specificity() {}

  /**
   * The z score: above 1.96 the scope asks for the skill more than others do. With hardly any other
   * vacancies nothing can be told, and the score is that very bound.
   */
  static double z(
      double asking,
      double vacancies,
      double askingElsewhere,
      double elsewhere,
      GapProfile profile) {
    if (elsewhere < profile.leastElsewhere()) {
      return 1.96;
    }
    double prior = (asking + askingElsewhere + 0.5) / (vacancies + elsewhere + 1);
    double a = profile.specificityStrength() * prior;
    double b = profile.specificityStrength() - a;
    double here = Math.log((asking + a) / (vacancies - asking + b));
    double there = Math.log((askingElsewhere + a) / (elsewhere - askingElsewhere + b));
    double variance = 1 / (asking + a) + 1 / (askingElsewhere + a);
    return (here - there) / Math.sqrt(variance);
  }
}
