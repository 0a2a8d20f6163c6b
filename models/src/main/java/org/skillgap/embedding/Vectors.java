package org.skillgap.embedding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Many vectors, laid out so that a text is held against all of them in one sweep. The sweep adds up
 * number by number in a fixed order, which the compiler turns into wide instructions and which
 * gives the same bytes on any processor.
 */
public final class Vectors {
  private static final int LEAST_BLOCK = 64;
  private static final int LARGEST_BLOCK = 1024;

  private final int size;
  private final int length;
  private final int block;

  // Number d of vector r of block b stands at [b][d][r]: an array for each number, since the
  // compiler
  // widens only loops that walk all of their arrays from the same place.
  private final float[][][] blocks;

  private Vectors(int size, int length) {
    this.size = size;
    this.length = length;
    // Long runs are quicker, but few vectors shall not be swept like many.
    int needed = Integer.highestOneBit(Math.max(1, size - 1)) * 2;
    this.block = Math.min(LARGEST_BLOCK, Math.max(LEAST_BLOCK, needed));
    this.blocks = new float[(size + block - 1) / block][length][block];
  }

  /** Vectors in the order given. */
  public static Vectors of(List<float[]> rows) {
    Vectors vectors =
        new Vectors(rows.size(), rows.isEmpty() ? Encoder.DIMENSIONS : rows.get(0).length);
    for (int i = 0; i < rows.size(); i++) {
      vectors.set(i, rows.get(i));
    }
    return vectors;
  }

  /** Encodes texts, on all cores; the result does not depend on how many there are. */
  public static Vectors encode(List<String> texts, Function<String, float[]> encoder) {
    return of(texts.parallelStream().map(encoder).toList());
  }

  /** Reads as many vectors as {@link #write} wrote. */
  public static Vectors read(DataInput in, int size, int length) throws IOException {
    Vectors vectors = new Vectors(size, length);
    float[] row = new float[length];
    for (int i = 0; i < size; i++) {
      for (int d = 0; d < length; d++) {
        row[d] = in.readFloat();
      }
      vectors.set(i, row);
    }
    return vectors;
  }

  /** Writes their numbers, row by row, big-endian. */
  public void write(DataOutput out) throws IOException {
    for (int i = 0; i < size; i++) {
      for (float value : row(i)) {
        out.writeFloat(value);
      }
    }
  }

  public int size() {
    return size;
  }

  /** A copy of one vector. */
  public float[] row(int place) {
    float[][] numbers = blocks[place / block];
    float[] row = new float[length];
    for (int d = 0; d < length; d++) {
      row[d] = numbers[d][place % block];
    }
    return row;
  }

  /** How alike a vector and each of these are, -1 to 1, in their order. */
  public float[] likeness(float[] vector) {
    return likeness(List.of(vector)).get(0);
  }

  /**
   * The same for several vectors, in their order. These vectors pass through the processor's memory
   * once for all of them, which is what takes the time where there are many.
   */
  public List<float[]> likeness(List<float[]> vectors) {
    float[][] all = new float[vectors.size()][size];
    float[] sums = new float[block];
    for (int b = 0; b < blocks.length; b++) {
      float[][] numbers = blocks[b];
      int from = b * block;
      for (int v = 0; v < all.length; v++) {
        float[] vector = vectors.get(v);
        Arrays.fill(sums, 0);
        int d = 0;
        for (; d + 4 <= length; d += 4) {
          add(sums, vector, numbers, d);
        }
        for (; d < length; d++) {
          add(sums, vector[d], numbers[d]);
        }
        System.arraycopy(sums, 0, all[v], from, Math.min(block, size - from));
      }
    }
    return Arrays.asList(all);
  }

  // Four of the same at once, one after the other: the sums need not be fetched and put back each.
  private static void add(float[] sums, float[] factors, float[][] numbers, int from) {
    float factor0 = factors[from];
    float factor1 = factors[from + 1];
    float factor2 = factors[from + 2];
    float factor3 = factors[from + 3];
    float[] numbers0 = numbers[from];
    float[] numbers1 = numbers[from + 1];
    float[] numbers2 = numbers[from + 2];
    float[] numbers3 = numbers[from + 3];
    for (int r = 0; r < sums.length; r++) {
      sums[r] =
          sums[r]
              + factor0 * numbers0[r]
              + factor1 * numbers1[r]
              + factor2 * numbers2[r]
              + factor3 * numbers3[r];
    }
  }

  // Kept apart and plain, so that the compiler sees that it can add eight numbers at once.
  private static void add(float[] sums, float factor, float[] numbers) {
    for (int r = 0; r < sums.length; r++) {
      sums[r] += factor * numbers[r];
    }
  }

  private void set(int place, float[] row) {
    float[][] numbers = blocks[place / block];
    for (int d = 0; d < length; d++) {
      numbers[d][place % block] = row[d];
    }
  }

  /** A vector scaled to length one; the given one stays as it is. */
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

  /** The sum of products of two vectors, whose numbers are a multiple of eight. */
  // Eight sums side by side: a single one would wait for itself at each step.
  public static float dot(float[] one, float[] other) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    float sum4 = 0;
    float sum5 = 0;
    float sum6 = 0;
    float sum7 = 0;
    for (int d = 0; d < one.length; d += 8) {
      sum0 += one[d] * other[d];
      sum1 += one[d + 1] * other[d + 1];
      sum2 += one[d + 2] * other[d + 2];
      sum3 += one[d + 3] * other[d + 3];
      sum4 += one[d + 4] * other[d + 4];
      sum5 += one[d + 5] * other[d + 5];
      sum6 += one[d + 6] * other[d + 6];
      sum7 += one[d + 7] * other[d + 7];
    }
    return ((sum0 + sum1) + (sum2 + sum3)) + ((sum4 + sum5) + (sum6 + sum7));
  }
}
