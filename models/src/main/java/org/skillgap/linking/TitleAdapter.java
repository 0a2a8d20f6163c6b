package org.skillgap.linking;

import java.util.Arrays;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.Vectors;

/**
 * Moves a title to where the names of occupations lie: a matrix M, trained on gold titles: u = v +
 * xM, scaled to length one, where v is what the title means and x is v with what the encoder knows
 * of its pieces.
 */
final class TitleAdapter {
  /** Numbers of a title as an adapter sees it. */
  static final int SEEN = Encoder.DIMENSIONS + Encoder.STATES;

  private final float[][] matrix;

  private TitleAdapter(float[][] matrix) {
    this.matrix = matrix;
  }

  /** An adapter of a matrix that is not copied. */
  static TitleAdapter of(float[][] matrix) {
    return new TitleAdapter(matrix);
  }

  /** A title as its adapter sees it: what it means, and what is known of its pieces. */
  static float[] see(String title) {
    Encoded read = Encoder.shared().read(title);
    float[] seen = Arrays.copyOf(read.whole(), SEEN);
    float[] place = read.place(0, read.size());
    System.arraycopy(place, 0, seen, Encoder.DIMENSIONS, place.length);
    return seen;
  }

  /** The moved vector, of length one. */
  float[] move(float[] seen) {
    return Vectors.unit(shifted(seen));
  }

  /** The moved vector before it is scaled. */
  float[] shifted(float[] seen) {
    float[] moved = Arrays.copyOf(seen, Encoder.DIMENSIONS);
    for (int i = 0; i < seen.length; i++) {
      float by = seen[i];
      float[] row = matrix[i];
      for (int j = 0; j < moved.length; j++) {
        moved[j] += by * row[j];
      }
    }
    return moved;
  }
}
