package org.skillgap.linking;

import org.skillgap.embedding.Vectors;

/**
 * Moves the vector of a title to where the names of occupations lie: a square matrix M, trained on
 * gold titles: u = v + vM, scaled to length one.
 */
final class TitleAdapter {
  private final float[][] matrix;

  private TitleAdapter(float[][] matrix) {
    this.matrix = matrix;
  }

  /** An adapter of a matrix that is not copied. */
  static TitleAdapter of(float[][] matrix) {
    return new TitleAdapter(matrix);
  }

  /** The moved vector, of length one; the given one stays as it is. */
  float[] move(float[] vector) {
    return Vectors.unit(shifted(vector));
  }

  /** The moved vector before it is scaled. */
  float[] shifted(float[] vector) {
    float[] moved = vector.clone();
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < moved.length; j++) {
        moved[j] += vector[i] * matrix[i][j];
      }
    }
    return moved;
  }
}
