package org.skillgap.embedding;

import java.util.Arrays;
import java.util.List;

/** Holds texts against many names at once. What it says of a text depends on that text alone. */
interface Sweep {
  /** Fewer names than this are held exactly. */
  int MANY = 8_000;

  /**
   * Sweeps over all names.
   *
   * @param texts at least one
   * @param most number of names that are wanted for each text; as many as can be told if there are
   *     fewer
   */
  Swept of(List<float[]> texts, int most);

  /** Opens the sweep over names, at least one: an exact one over few, a reduced one over many. */
  static Sweep over(List<float[]> names, double temperature) {
    return names.size() < MANY
        ? new FullSweep(names, temperature)
        : new ReducedSweep(names, temperature);
  }

  /** What a sweep says. */
  final class Swept {
    private final int asked;
    private final long[] places;
    private final float[] logSums;

    Swept(int asked, long[] places, float[] logSums) {
      this.asked = asked;
      this.places = places;
      this.logSums = logSums;
    }

    /** The places of the names that are nearest to a text, in rising order. */
    int[] places(int text) {
      return Arrays.stream(places, text * asked, (text + 1) * asked)
          .mapToInt(Math::toIntExact)
          .sorted()
          .toArray();
    }

    /** The logarithm of the sum over all names of exp(likeness / temperature). */
    float logSum(int text) {
      return logSums[text];
    }
  }
}
