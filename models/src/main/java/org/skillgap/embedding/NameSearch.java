package org.skillgap.embedding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that are nearest to a text, nearly: a sweep over many may take some for others
 * that are almost as near. Serves all threads; what it finds for a text depends neither on the
 * thread nor on the texts that are asked for together with it.
 */
public final class NameSearch {
  // More texts at once save no time, but need memory for their likeness with every name.
  private static final int BATCH = 32;

  private final @Nullable Sweep sweep;

  private NameSearch(@Nullable Sweep sweep) {
    this.sweep = sweep;
  }

  /**
   * Opens a search.
   *
   * @param names vectors of length one, in the order of their places; the arrays are not copied
   * @param sharing so many of the first names share what a text has to give; at least one, if there
   *     are names
   * @param temperature by which likeness is divided, above 0
   */
  public static NameSearch of(List<float[]> names, int sharing, double temperature) {
    return new NameSearch(names.isEmpty() ? null : Sweep.over(names, sharing, temperature));
  }

  /**
   * The names that are nearest to a text.
   *
   * @param places of the names, in no order
   * @param likeness of each of them, divided by temperature, as the sweep takes it
   * @param logSum the logarithm of the sum over all names that share of exp(likeness /
   *     temperature); minus infinity if there are no names, NaN if the text is not shared
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Near(int[] places, float[] likeness, double logSum) {}

  /**
   * The names that are nearest to each of some texts.
   *
   * @param texts vectors of length one
   * @param sharing so many of the first texts are shared among names: to add up takes time
   * @param most number of names wanted; all if there are fewer, or as many as a sweep over many
   *     tells
   */
  public List<Near> near(List<float[]> texts, int sharing, int most) {
    List<Near> near = new ArrayList<>(texts.size());
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<float[]> batch = texts.subList(from, Math.min(from + BATCH, texts.size()));
      if (sweep == null) {
        batch.forEach(
            text -> near.add(new Near(new int[0], new float[0], Double.NEGATIVE_INFINITY)));
      } else {
        int shared = Math.max(0, Math.min(batch.size(), sharing - from));
        Sweep.Swept swept = sweep.of(batch, Math.max(1, shared), most);
        for (int t = 0; t < batch.size(); t++) {
          double logSum = t < shared ? swept.logSum(t) : Double.NaN;
          near.add(new Near(swept.places(t), swept.likeness(t), logSum));
        }
      }
    }
    return near;
  }
}
