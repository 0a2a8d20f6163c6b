package org.skillgap.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * Holds a text against many vectors: exactly against those that are near it, and against all others
 * by the directions in which these vectors differ the most, which takes a quarter of the time. Few
 * vectors are all held exactly.
 */
public final class NearVectors {
  private static final int FEW = 8_000;
  private static final int DIRECTIONS = 128;

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
        values[i] = values[i] >= least ? dot(rows.get(i), text) : values[i] + every;
      }
    }
    return likeness;
  }

  /** The least of so many largest values: those of at least this size are the largest ones. */
  public static float least(float[] values, int most) {
    PriorityQueue<Float> best = new PriorityQueue<>();
    float least = -Float.MAX_VALUE;
    for (float value : values) {
      if (best.size() < most) {
        best.add(value);
        least = best.element();
      } else if (value > least) {
        best.remove();
        best.add(value);
        least = best.element();
      }
    }
    return best.isEmpty() ? -Float.MAX_VALUE : best.element();
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int d = 0; d < one.length; d++) {
      sum += one[d] * other[d];
    }
    return sum;
  }

  /** The mean of vectors and the main directions in which they lie around it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Directions(float[] mean, List<float[]> axes) {
    static Directions of(List<float[]> rows) {
      List<float[]> some = new ArrayList<>();
      int step = rows.size() / FEW;
      for (int i = 0; i < rows.size(); i += step) {
        some.add(rows.get(i));
      }
      int length = rows.get(0).length;
      float[] mean = new float[length];
      for (float[] row : some) {
        for (int d = 0; d < length; d++) {
          mean[d] += row[d] / some.size();
        }
      }
      R064Store spread = R064Store.FACTORY.make(length, length);
      for (float[] row : some) {
        for (int i = 0; i < length; i++) {
          for (int j = 0; j < length; j++) {
            spread.add(i, j, (row[i] - mean[i]) * (double) (row[j] - mean[j]));
          }
        }
      }
      Eigenvalue<Double> main = Eigenvalue.R064.make(length, true);
      main.decompose(spread);
      MatrixStore<Double> columns = main.getV();
      List<float[]> axes = new ArrayList<>();
      for (int a = 0; a < DIRECTIONS; a++) {
        float[] axis = new float[length];
        for (int d = 0; d < length; d++) {
          axis[d] = (float) columns.doubleValue(d, a);
        }
        axes.add(axis);
      }
      return new Directions(mean, axes);
    }

    // With a last number for how alike the row and the mean are.
    float[] ofRow(float[] row) {
      float[] reduced = along(row);
      reduced[DIRECTIONS] = dot(row, mean) - dot(mean, mean);
      return reduced;
    }

    float[] ofText(float[] text) {
      float[] reduced = along(text);
      reduced[DIRECTIONS] = 1;
      return reduced;
    }

    /** What a text has in common with each row in the same way. */
    float ofEvery(float[] text) {
      return dot(text, mean);
    }

    private float[] along(float[] vector) {
      float[] around = vector.clone();
      for (int d = 0; d < around.length; d++) {
        around[d] -= mean[d];
      }
      float[] reduced = new float[DIRECTIONS + 1];
      for (int a = 0; a < DIRECTIONS; a++) {
        reduced[a] = dot(around, axes.get(a));
      }
      return reduced;
    }
  }
}
