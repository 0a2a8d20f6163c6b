package org.skillgap.evaluation;

import java.util.List;
import java.util.Set;

/**
 * How an answer compares with the gold answer of one query.
 *
 * @param right found and right
 * @param found found in all
 * @param gold there to be found
 */
record Hits(int right, int found, int gold) {
  static <T> Hits of(Set<T> found, Set<T> gold) {
    int right = (int) found.stream().filter(gold::contains).count();
    return new Hits(right, found.size(), gold.size());
  }

  private static Hits sum(List<Hits> all) {
    return new Hits(
        all.stream().mapToInt(Hits::right).sum(),
        all.stream().mapToInt(Hits::found).sum(),
        all.stream().mapToInt(Hits::gold).sum());
  }

  /** The part of what was found that is right. */
  static double precision(List<Hits> all) {
    Hits sum = sum(all);
    return sum.found == 0 ? 0 : sum.right / (double) sum.found;
  }

  /** The part of what there is that was found. */
  static double recall(List<Hits> all) {
    Hits sum = sum(all);
    return sum.gold == 0 ? 0 : sum.right / (double) sum.gold;
  }

  /** The harmonic mean of both, over all queries together. */
  static double f1(List<Hits> all) {
    Hits sum = sum(all);
    return sum.found + sum.gold == 0 ? 0 : 2.0 * sum.right / (sum.found + sum.gold);
  }
}
