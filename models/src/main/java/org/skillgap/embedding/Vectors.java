package org.skillgap.embedding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Many vectors, laid out so that a text is held against all of them in one sweep. The sweep adds up
 * number by number in a fixed order, which the compiler turns into wide instructions and which
 * gives the same bytes on any processor.
 */
public final class Vectors {
  private static final int BLOCK = 128;
  private static final int LENGTH = Encoder.DIMENSIONS;

  private final int size;

  // Block b holds number d of its vector r at d * BLOCK + r.
  private final float[][] blocks;

  private Vectors(int size) {
    this.size = size;
    this.blocks = new float[(size + BLOCK - 1) / BLOCK][LENGTH * BLOCK];
  }

  /** Vectors in the order given. */
  public static Vectors of(List<float[]> rows) {
    Vectors vectors = new Vectors(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      vectors.set(i, rows.get(i));
    }
    return vectors;
  }

  /** Encodes names, on all cores; the result does not depend on how many there are. */
  public static Vectors encode(List<String> names) {
    Encoder encoder = Encoder.shared();
    return each(names.size(), i -> encoder.encode(names.get(i)));
  }

  /** The same vectors after a change of each. */
  public Vectors map(UnaryOperator<float[]> change) {
    return each(size, i -> change.apply(row(i)));
  }

  private static Vectors each(int size, IntFunction<float[]> row) {
    Vectors vectors = new Vectors(size);
    IntStream.range(0, size).parallel().forEach(i -> vectors.set(i, row.apply(i)));
    return vectors;
  }

  /** Reads what {@link #write} wrote. */
  public static Vectors read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      Vectors vectors = new Vectors(in.readInt());
      float[] row = new float[LENGTH];
      for (int i = 0; i < vectors.size; i++) {
        for (int d = 0; d < LENGTH; d++) {
          row[d] = in.readFloat();
        }
        vectors.set(i, row);
      }
      return vectors;
    }
  }

  /** Writes the number of vectors, then their numbers, big-endian. */
  public void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(size);
      for (int i = 0; i < size; i++) {
        for (float value : row(i)) {
          out.writeFloat(value);
        }
      }
    }
  }

  public int size() {
    return size;
  }

  /** A copy of one vector. */
  public float[] row(int place) {
    float[] block = blocks[place / BLOCK];
    float[] row = new float[LENGTH];
    for (int d = 0, at = place % BLOCK; d < LENGTH; d++, at += BLOCK) {
      row[d] = block[at];
    }
    return row;
  }

  /** How alike a vector and each of these are, -1 to 1, in their order. */
  public float[] likeness(float[] vector) {
    float[] all = new float[blocks.length * BLOCK];
    float[] sums = new float[BLOCK];
    for (int b = 0; b < blocks.length; b++) {
      Arrays.fill(sums, 0);
      float[] block = blocks[b];
      for (int d = 0; d < LENGTH; d++) {
        add(sums, vector[d], block, d * BLOCK);
      }
      System.arraycopy(sums, 0, all, b * BLOCK, BLOCK);
    }
    return size == all.length ? all : Arrays.copyOf(all, size);
  }

  // Kept apart and plain, so that the compiler sees that it can add eight numbers at once.
  private static void add(float[] sums, float factor, float[] block, int from) {
    for (int r = 0; r < BLOCK; r++) {
      sums[r] += factor * block[from + r];
    }
  }

  private void set(int place, float[] row) {
    float[] block = blocks[place / BLOCK];
    for (int d = 0, at = place % BLOCK; d < LENGTH; d++, at += BLOCK) {
      block[at] = row[d];
    }
  }
}
