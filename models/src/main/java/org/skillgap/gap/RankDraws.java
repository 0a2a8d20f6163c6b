package org.skillgap.gap;

import java.util.Arrays;

/** Ranks of all skills in each draw, the largest value first. */
final class RankDraws {
  private static final int PLACE_BITS = 16;
  private static final int TOP = 10;

  private final double[][] rank;

  /** Ranks of {@code values[skill][draw]}, which are not negative. */
  RankDraws(double[][] values, int draws) {
    if (values.length >= 1 << PLACE_BITS) {
      throw new IllegalArgumentException(values.length + " skills in one scope are too many");
    }
    rank = new double[values.length][draws];
    long[] keys = new long[values.length];
    long places = (1L << PLACE_BITS) - 1;
    for (int d = 0; d < draws; d++) {
      for (int s = 0; s < keys.length; s++) {
        // The bits of a positive double sort as it does; its last ones make room for the skill.
        keys[s] = (Double.doubleToLongBits(values[s][d]) & ~places) | (places - s);
      }
      Arrays.sort(keys);
      for (int k = 0; k < keys.length; k++) {
        rank[(int) (places - (keys[k] & places))][d] = keys.length - k;
      }
    }
    for (double[] own : rank) {
      Arrays.sort(own);
    }
  }

  double quantile(int skill, double part) {
    return Draws.quantile(rank[skill], part);
  }

  /** Probability of standing among the ten largest. */
  double topTen(int skill) {
    int in = 0;
    while (in < rank[skill].length && rank[skill][in] <= TOP) {
      in++;
    }
    return in / (double) rank[skill].length;
  }
}
