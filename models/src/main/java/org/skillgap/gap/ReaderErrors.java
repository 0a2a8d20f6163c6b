package org.skillgap.gap;

import java.util.Map;

/**
 * How well the reader finds each skill, counted on gold postings. A skill without gold has the
 * profile's figures, whose spread is that between skills.
 */
public final class ReaderErrors {
  public static final ReaderErrors UNCOUNTED = new ReaderErrors(Map.of());

  private final Map<String, Counts> bySkill;
  private final Counts all;

  public ReaderErrors(Map<String, Counts> bySkill) {
    this.bySkill = Map.copyOf(bySkill);
    all = bySkill.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /**
   * Gold postings by what they ask and what was read.
   *
   * @param hits ask for the skill, and it was found
   * @param misses ask for it, and it was not found
   * @param inventions do not ask for it, and it was found
   * @param absences do not ask for it, and it was not found
   */
  public record Counts(int hits, int misses, int inventions, int absences) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts other) {
      return new Counts(
          hits + other.hits,
          misses + other.misses,
          inventions + other.inventions,
          absences + other.absences);
    }
  }

  // Of a skill of which nothing is counted: the mean of all that is, as wide as skills differ.
  private static Beta alike(double hits, double misses, double allHits, double allMisses) {
    double mean = (hits + allHits) / (hits + misses + allHits + allMisses);
    return Beta.around(mean, hits + misses);
  }

  /** Probability that a posting that asks for the skill is read so. */
  Beta sensitivity(String skillUri, GapProfile profile) {
    Counts own = bySkill.getOrDefault(skillUri, Counts.NONE);
    return alike(profile.sensitivityHits(), profile.sensitivityMisses(), all.hits(), all.misses())
        .plus(own.hits(), own.misses());
  }

  /** Probability that a posting that does not ask for the skill is read so. */
  Beta specificity(String skillUri, GapProfile profile) {
    Counts own = bySkill.getOrDefault(skillUri, Counts.NONE);
    return alike(
            profile.specificityHits(),
            profile.specificityMisses(),
            all.absences(),
            all.inventions())
        .plus(own.absences(), own.inventions());
  }

  /**
   * Rogan and Gladen's correction of a share for the errors of the test that measured it. The test
   * tells who asks at all, so it corrects the part that asks; how firmly is a factor of its own.
   *
   * @param firmness mean strength of those that ask, 0 to 1: a preferred skill counts half
   */
  static double corrected(double share, double firmness, double sensitivity, double specificity) {
    double power = sensitivity + specificity - 1;
    double asking = power <= 0 ? share / firmness : (share / firmness + specificity - 1) / power;
    return firmness * Math.max(0, Math.min(1, asking));
  }
}
