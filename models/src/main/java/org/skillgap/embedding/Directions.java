package org.skillgap.embedding;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.RawStore;

/**
 * The mean of vectors and the main directions in which they lie around it. The likeness of a vector
 * and a text is nearly the sum of three: the product of both {@link #along} the directions, what
 * the vector has {@link #ofRow of itself}, and what the text has {@link #ofText of itself}.
 */
final class Directions {
  /** Number of directions. */
  static final int COUNT = 128;

  // So many vectors show the directions; more take longer and show the same.
  private static final int SAMPLE = 8_000;

  private final float[] mean;
  private final Vectors axes;

  private Directions(float[] mean, Vectors axes) {
    this.mean = mean;
    this.axes = axes;
  }

  /**
   * The directions of vectors.
   *
   * @param rows at least one, each of the same length, a multiple of eight and at least {@value
   *     #COUNT}
   */
  static Directions of(List<float[]> rows) {
    List<float[]> some = new ArrayList<>();
    int step = Math.max(1, rows.size() / SAMPLE);
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
    for (int a = 0; a < COUNT; a++) {
      float[] axis = new float[spread.length];
      for (int d = 0; d < axis.length; d++) {
        axis[d] = (float) columns.doubleValue(d, a);
      }
      axes.add(axis);
    }
    return Vectors.of(axes);
  }

  /** How far a vector or a text lies from the mean in each direction; {@value #COUNT} numbers. */
  float[] along(float[] vector) {
    float[] around = vector.clone();
    for (int d = 0; d < around.length; d++) {
      around[d] -= mean[d];
    }
    return axes.likeness(around);
  }

  /** What a vector adds to its likeness with any text. */
  float ofRow(float[] row) {
    return Vectors.dot(row, mean) - Vectors.dot(mean, mean);
  }

  /** What a text adds to its likeness with any vector. */
  float ofText(float[] text) {
    return Vectors.dot(text, mean);
  }
}
