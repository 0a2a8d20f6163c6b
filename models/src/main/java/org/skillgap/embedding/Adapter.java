package org.skillgap.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Moves the vector of a skill's name to where the language of job postings speaks of it. A square
 * matrix M, trained on open gold sentences: u = v + vM, scaled to length one. It acts on names
 * only, so it costs nothing while postings are read, and it holds for any taxonomy.
 */
public final class Adapter {
  private static final int LENGTH = Encoder.DIMENSIONS;
  private static final String TRAINED = "adapter.bin";

  private final float[][] matrix;

  private Adapter(float[][] matrix) {
    this.matrix = matrix;
  }

  /** An adapter of a matrix that is not copied. */
  public static Adapter of(float[][] matrix) {
    return new Adapter(matrix);
  }

  /** The trained one. */
  public static Adapter trained() {
    try (InputStream in = Adapter.class.getResourceAsStream(TRAINED)) {
      if (in == null) {
        throw new IllegalStateException(TRAINED + " is missing: train it with 'skillgap train'");
      }
      FloatBuffer numbers =
          ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      float[][] matrix = new float[LENGTH][LENGTH];
      for (float[] row : matrix) {
        numbers.get(row);
      }
      return new Adapter(matrix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's bytes: the rows of M, as 32-bit numbers, little-endian. */
  public byte[] bytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(LENGTH * LENGTH * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : matrix) {
      for (float value : row) {
        bytes.putFloat(value);
      }
    }
    return bytes.array();
  }

  /** The moved vector, of length one; the given one stays as it is. */
  public float[] move(float[] vector) {
    return unit(shifted(vector));
  }

  /** The moved vector before it is scaled. */
  public float[] shifted(float[] vector) {
    float[] moved = vector.clone();
    for (int i = 0; i < LENGTH; i++) {
      add(moved, vector[i], matrix[i]);
    }
    return moved;
  }

  private static void add(float[] sums, float factor, float[] row) {
    for (int j = 0; j < LENGTH; j++) {
      sums[j] += factor * row[j];
    }
  }

  /** The vector scaled to length one. */
  public static float[] unit(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += value * (double) value;
    }
    float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = vector[i] * scale;
    }
    return unit;
  }
}
