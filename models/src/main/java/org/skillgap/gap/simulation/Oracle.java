package org.skillgap.gap.simulation;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The gaps that one would expect who knew how the market is made and all that the evidence could
 * tell of it, and more. No estimate from the evidence leads to better choices, but by luck: what
 * the oracle misses is noise.
 */
final class Oracle {
  private Oracle() {}

  /** Gap to be expected of each skill, by its address. */
  static Map<String, Double> expectedGaps(Market market, Collection<String> skills, long seed) {
    double[] shortages = ForeseenShortages.of(market, seed);
    Map<String, Double> gaps = new TreeMap<>();
    for (String uri : skills) {
      int skill = Market.skill(uri);
      double open = 1 - market.truth().coverage[skill];
      gaps.put(uri, ForeseenShare.of(market, skill) * shortages[skill] * open);
    }
    return gaps;
  }
}
