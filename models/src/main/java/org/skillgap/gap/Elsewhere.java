package org.skillgap.gap;

import java.util.Map;

/**
 * What vacancies outside of a scope ask for, from the nearest to the farthest.
 *
 * @param sameOccupations the program's occupations in other regions
 * @param sameGroup other occupations of their groups
 * @param others all other occupations
 */
public record Elsewhere(Background sameOccupations, Background sameGroup, Background others) {
  public static final Elsewhere NOWHERE =
      new Elsewhere(Background.NONE, Background.NONE, Background.NONE);

  /**
   * So many vacancies, and how many of them ask for each skill; a preferred one counts as in a
   * share.
   */
  public record Background(long vacancies, Map<String, Double> asking) {
    public static final Background NONE = new Background(0, Map.of());

    public Background {
      asking = Map.copyOf(asking);
    }

    double asking(String skillUri) {
      return asking.getOrDefault(skillUri, 0.0);
    }
  }

  /** Whether there are enough other vacancies to be drawn toward. */
  boolean tells(GapProfile profile) {
    return sameOccupations.vacancies() + sameGroup.vacancies() + others.vacancies()
        >= profile.leastElsewhere();
  }

  /**
   * The share to draw toward: that of the nearest vacancies, itself drawn toward the farther ones.
   */
  double parent(String skillUri, double strength) {
    double far = (others.asking(skillUri) + 0.5) / (others.vacancies() + 1.0);
    return nearer(sameOccupations, skillUri, nearer(sameGroup, skillUri, far, strength), strength);
  }

  private static double nearer(Background near, String skillUri, double far, double strength) {
    return Shrinkage.shrunk(
        near.vacancies() == 0 ? 0 : near.asking(skillUri) / near.vacancies(),
        far,
        (double) near.vacancies(),
        strength);
  }

  /** The nearest level with enough vacancies, in words. */
  String parentLevel(GapProfile profile) {
    if (sameOccupations.vacancies() >= profile.leastElsewhere()) {
      return "the same occupations in other regions";
    }
    if (sameGroup.vacancies() >= profile.leastElsewhere()) {
      return "other occupations of the group";
    }
    return tells(profile) ? "all other occupations" : "the scope's mean skill";
  }

  /** How much more the scope's occupations ask for a skill than other occupations do. */
  double specificity(String skillUri, double asking, double vacancies, GapProfile profile) {
    return Specificity.z(
        asking,
        vacancies,
        sameGroup.asking(skillUri) + others.asking(skillUri),
        (double) sameGroup.vacancies() + others.vacancies(),
        profile);
  }
}
