package org.skillgap.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.RawStore;

/**
 * Holds a text against many vectors: exactly against those that are near it, and against all others
 * by the directions in which these vectors differ the most, which takes a quarter of the time. Few
 * vectors are all held exactly.
 */
public final class NearVectors {
  private static final int FEW = 8_000;
  private static final int DIRECTIONS = 128;
  private static final int BINS = 4_096;

  private final List<float[]> rows;
  private final Vectors swept;
  private final @Nullable Directions directions;

  private NearVectors(List<float[]> rows, Vectors swept, @Nullable Directions directions) {
    this.rows = rows;
    this.swept = swept;
    this.directions = directions;
  }

  /** Vectors in the order given; the arrays are not copied. */
  public static NearVectors of(List<float[]> rows) {
    if (rows.size() <= FEW) {
      return new NearVectors(rows, Vectors.of(rows), null);
    }
    Directions directions = Directions.of(rows);
    return new NearVectors(
        rows, Vectors.of(rows.stream().map(directions::ofRow).toList()), directions);
  }

  /**
   * How alike each text and each of these vectors are, -1 to 1, in their order.
   *
   * @param near so many of the nearest to each text are held against it exactly
   */
  public List<float[]> likeness(List<float[]> texts, int near) {
    if (directions == null) {
      return swept.likeness(texts);
    }
    List<float[]> reduced = texts.stream().map(directions::ofText).toList();
    List<float[]> likeness = swept.likeness(reduced);
    for (int t = 0; t < texts.size(); t++) {
      float[] values = likeness.get(t);
      float[] text = texts.get(t);
      float every = directions.ofEvery(text);
      float least = least(values, near);
      for (int i = 0; i < values.length; i++) {
        values[i] = values[i] >= least ? Vectors.dot(rows.get(i), text) : values[i] + every;
      }
    }
    return likeness;
  }

  /** The least of so many largest values: those of at least this size are the largest ones. */
  public static float least(float[] values, int most) {
    int wanted = Math.min(most, values.length);
    if (wanted == 0) {
      return -Float.MAX_VALUE;
    }
    // Counted into narrow bins first: only those of one bin need to be put in order.
    int[] counts = new int[BINS];
    for (float value : values) {
      counts[bin(value)]++;
    }
    int last = BINS - 1;
    int above = 0;
    while (above + counts[last] < wanted) {
      above += counts[last];
      last--;
    }
    float[] same = new float[counts[last]];
    int count = 0;
    for (float value : values) {
      if (bin(value) == last) {
        same[count++] = value;
      }
    }
    Arrays.sort(same);
    return same[count - (wanted - above)];
  }

  private static int bin(float value) {
    return Math.max(0, Math.min(BINS - 1, (int) ((value + 1) * (BINS / 2))));
  }

  /** The mean of vectors and the main directions in which they lie around it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Directions(float[] mean, Vectors axes) {
    static Directions of(List<float[]> rows) {
      List<float[]> some = new ArrayList<>();
      int step = rows.size() / FEW;
      for (int i = 0; i < rows.size(); i += step) {
        some.add(rows.get(i));
      }
      float[] mean = new float[rows.get(0).length];
      for (float[] row : some) {
        for (int d = 0; d < mean.length; d++) {
          mean[d] += row[d] / some.size();
        }
      }
      return new Directions(mean, main(spread(some, mean)));
    }

    private static double[][] spread(List<float[]> rows, float[] mean) {
      double[][] spread = new double[mean.length][mean.length];
      double[] around = new double[mean.length];
      for (float[] row : rows) {
        for (int d = 0; d < around.length; d++) {
          around[d] = row[d] - mean[d];
        }
        for (int d = 0; d < around.length; d++) {
          add(spread[d], around[d], around);
        }
      }
      return spread;
    }

    private static void add(double[] sums, double factor, double[] row) {
      for (int d = 0; d < sums.length; d++) {
        sums[d] += factor * row[d];
      }
    }

    private static Vectors main(double[][] spread) {
      Eigenvalue<Double> decomposition = Eigenvalue.R064.make(spread.length, true);
      decomposition.decompose(RawStore.wrap(spread));
      MatrixStore<Double> columns = decomposition.getV();
      List<float[]> axes = new ArrayList<>();
      for (int a = 0; a < DIRECTIONS; a++) {
        float[] axis = new float[spread.length];
        for (int d = 0; d < axis.length; d++) {
          axis[d] = (float) columns.doubleValue(d, a);
        }
        axes.add(axis);
      }
      return Vectors.of(axes);
    }

    // With a last number for how alike the row and the mean are.
    float[] ofRow(float[] row) {
      float[] reduced = along(row);
      reduced[DIRECTIONS] = Vectors.dot(row, mean) - Vectors.dot(mean, mean);
      return reduced;
    }

    float[] ofText(float[] text) {
      float[] reduced = along(text);
      reduced[DIRECTIONS] = 1;
      return reduced;
    }

    /** What a text has in common with each row in the same way. */
    float ofEvery(float[] text) {
      return Vectors.dot(text, mean);
    }

    private float[] along(float[] vector) {
      float[] around = vector.clone();
      for (int d = 0; d < around.length; d++) {
        around[d] -= mean[d];
      }
      return Arrays.copyOf(axes.likeness(around), DIRECTIONS + 1);
    }
  }
}
