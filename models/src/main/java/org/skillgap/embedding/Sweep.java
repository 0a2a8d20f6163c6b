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
   * @param sharing so many of the first texts are shared among names, at least one
   * @param most number of names that are wanted for each text; as many as can be told if there are
   *     fewer
   */
  Swept of(List<float[]> texts, int sharing, int most);

  /** Opens the sweep over names, at least one: an exact one over few, a reduced one over many. */
  static Sweep over(List<float[]> names, int sharing, double temperature) {
    return names.size() < MANY
        ? new FullSweep(names, sharing, temperature)
        : new ReducedSweep(names, sharing, temperature);
  }

  /** What a sweep says. */
  final class Swept {
    private final int asked;
    private final long[] places;
    private final float[] likeness;
    private final float[] logSums;

    Swept(int asked, long[] places, float[] likeness, float[] logSums) {
      this.asked = asked;
      this.places = places;
      this.likeness = likeness;
      this.logSums = logSums;
    }

    /** The places of the names that are nearest to a text, in no order. */
    int[] places(int text) {
      return Arrays.stream(places, text * asked, (text + 1) * asked)
          .mapToInt(Math::toIntExact)
          .toArray();
    }

    /** Of each of these places, how alike its name and the text are, divided by temperature. */
    float[] likeness(int text) {
      return Arrays.copyOfRange(likeness, text * asked, (text + 1) * asked);
    }

    /**
     * The logarithm of the sum over all names that share of exp(likeness / temperature), of a text
     * that is shared.
     */
    float logSum(int text) {
      return logSums[text];
    }
  }
}
