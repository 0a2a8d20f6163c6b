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
  private static final int BATCH = 16;

  private final @Nullable Sweep sweep;

  private NameSearch(@Nullable Sweep sweep) {
    this.sweep = sweep;
  }

  /**
   * Opens a search.
   *
   * @param names vectors of length one, in the order of their places; the arrays are not copied
   * @param temperature by which likeness is divided in {@link Near#logSum}, above 0
   */
  public static NameSearch of(List<float[]> names, double temperature) {
    return new NameSearch(names.isEmpty() ? null : Sweep.over(names, temperature));
  }

  /**
   * The names that are nearest to a text.
   *
   * @param places of the names, in rising order
   * @param logSum the logarithm of the sum over all names of exp(likeness / temperature), as the
   *     sweep takes it; minus infinity if there are no names
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Near(int[] places, double logSum) {}

  /**
   * The names that are nearest to each of some texts.
   *
   * @param texts vectors of length one
   * @param most number of names wanted; all if there are fewer, or as many as a sweep over many
   *     tells
   */
  public List<Near> near(List<float[]> texts, int most) {
    List<Near> near = new ArrayList<>(texts.size());
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<float[]> batch = texts.subList(from, Math.min(from + BATCH, texts.size()));
      if (sweep == null) {
        batch.forEach(text -> near.add(new Near(new int[0], Double.NEGATIVE_INFINITY)));
      } else {
        Sweep.Swept swept = sweep.of(batch, most);
        for (int t = 0; t < batch.size(); t++) {
          near.add(new Near(swept.places(t), swept.logSum(t)));
        }
      }
    }
    return near;
  }
}
