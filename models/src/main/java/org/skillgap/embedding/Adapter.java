package org.skillgap.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Brings what the large language model says of a name to where the {@link Encoder} speaks of it: a
 * matrix M that was trained with the encoder, u = vM, scaled to length one. It acts on names only,
 * so it costs nothing while postings are read, and it holds for any taxonomy.
 */
public final class Adapter {
  private static final String TRAINED = "adapter.bin";

  private final float[][] matrix;

  private Adapter(float[][] matrix) {
    this.matrix = matrix;
  }

  // The holder reads the file on first use.
  private static final class Holder {
    private static final Adapter ADAPTER = open();
  }

  /** The one adapter of this JVM. */
  public static Adapter shared() {
    return Holder.ADAPTER;
  }

  private static Adapter open() {
    try (InputStream in = Adapter.class.getResourceAsStream(TRAINED)) {
      if (in == null) {
        throw new IllegalStateException(
            TRAINED + " is missing: train it with models/training/train_encoder.py");
      }
      FloatBuffer numbers =
          ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      float[][] matrix = new float[Teacher.DIMENSIONS][Encoder.DIMENSIONS];
      for (float[] row : matrix) {
        numbers.get(row);
      }
      return new Adapter(matrix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The moved vector, of length one; the given one stays as it is. */
  public float[] move(float[] vector) {
    float[] moved = new float[Encoder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < moved.length; j++) {
        moved[j] += vector[i] * matrix[i][j];
      }
    }
    return Vectors.unit(moved);
  }
}
