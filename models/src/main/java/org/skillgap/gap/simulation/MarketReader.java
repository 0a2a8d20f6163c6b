package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.ReaderErrors;
import org.skillgap.mention.Requirement;

/**
 * A reader that misses and invents: with errors of its own for each skill, whose mean is not quite
 * what the profile says.
 */
final class MarketReader {
  private static final int GOLD_POSTINGS = 60;
  private static final double PREFERRED = 0.3;

  private final Chance chance;
  private final double[] sensitivity = new double[Truth.SKILLS];
  private final double[] specificity = new double[Truth.SKILLS];
  private final double[] found = new double[Truth.SKILLS];
  private final double[] missed = new double[Truth.SKILLS];

  MarketReader(Chance chance, GapProfile profile) {
    this.chance = chance;
    double strength = profile.sensitivityHits() + profile.sensitivityMisses();
    double meanFound = Truth.moved(profile.sensitivityHits() / strength, chance.normal(0.15));
    double negatives = profile.specificityHits() + profile.specificityMisses();
    double silent = Truth.moved(profile.specificityHits() / negatives, chance.normal(0.15));
    for (int s = 0; s < Truth.SKILLS; s++) {
      sensitivity[s] = chance.beta(meanFound, strength);
      found[s] = meanFound * strength;
      missed[s] = (1 - meanFound) * strength;
      specificity[s] = chance.beta(silent, negatives);
    }
  }

  double reads(int skill, double asks) {
    return asks * sensitivity[skill] + (1 - asks) * (1 - specificity[skill]);
  }

  double specificity(int skill) {
    return specificity[skill];
  }

  /** What is known of its sensitivity, once its errors are counted: the mean. */
  double meanSensitivity(int skill) {
    return found[skill] / (found[skill] + missed[skill]);
  }

  /** And how far the truth lies from that mean. */
  double sensitivityDeviation(int skill) {
    double mean = meanSensitivity(skill);
    return Math.sqrt(mean * (1 - mean) / (found[skill] + missed[skill] + 1));
  }

  /** What is read of a vacancy that asks for these skills. */
  List<SkillDemand> read(boolean[] asks) {
    List<SkillDemand> read = new ArrayList<>();
    for (int s = 0; s < asks.length; s++) {
      if (chance.happens(reads(s, asks[s] ? 1 : 0))) {
        read.add(
            new SkillDemand(
                Market.uri(s),
                chance.happens(PREFERRED) ? Requirement.PREFERRED : Requirement.REQUIRED));
      }
    }
    return read;
  }

  /** Its errors, counted on a few postings that a person has marked. */
  ReaderErrors counted(Truth truth) {
    Map<String, ReaderErrors.Counts> counts = new HashMap<>();
    for (int s = 0; s < Truth.SKILLS; s++) {
      int asking = chance.successes(GOLD_POSTINGS, truth.share(s) / Truth.FIRMNESS);
      int hits = chance.successes(asking, sensitivity[s]);
      found[s] += hits;
      missed[s] += asking - hits;
      int absent = chance.successes(GOLD_POSTINGS - asking, specificity[s]);
      counts.put(
          Market.uri(s),
          new ReaderErrors.Counts(hits, asking - hits, GOLD_POSTINGS - asking - absent, absent));
    }
    return new ReaderErrors(counts);
  }
}
