package org.skillgap.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.skillgap.embedding.Encoder;

/**
 * What moves the vector of a title to where the names of occupations lie: the adapter of all gold
 * titles, and for each part of them one that has not seen it. Kept as whole numbers from -127 to
 * 127 with a scale for each row, a quarter of the size; ranks stay the same to three digits.
 */
final class TitleAdapters {
  private static final int ROWS = TitleAdapter.SEEN;
  private static final int COLUMNS = Encoder.DIMENSIONS;
  private static final int LARGEST = 127;
  private static final String TRAINED = "title-adapters.bin";

  private final List<TitleAdapter> adapters;
  private final byte[] bytes;

  private TitleAdapters(List<TitleAdapter> adapters, byte[] bytes) {
    this.adapters = adapters;
    this.bytes = bytes;
  }

  /** Of matrices: that of all titles first, then that without each part. */
  static TitleAdapters of(List<float[][]> matrices) {
    ByteBuffer bytes =
        ByteBuffer.allocate(matrices.size() * ROWS * (Float.BYTES + COLUMNS))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[][] matrix : matrices) {
      for (float[] row : matrix) {
        write(row, bytes);
      }
    }
    return read(bytes.array());
  }

  /** The trained ones. */
  static TitleAdapters trained() {
    try (InputStream in = TitleAdapters.class.getResourceAsStream(TRAINED)) {
      if (in == null) {
        throw new IllegalStateException(
            TRAINED + " is missing: train it with 'skillgap train-occupations'");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(float[] row, ByteBuffer bytes) {
    float largest = 0;
    for (float value : row) {
      largest = Math.max(largest, Math.abs(value));
    }
    float scale = largest == 0 ? 1 : largest / LARGEST;
    bytes.putFloat(scale);
    for (float value : row) {
      bytes.put((byte) Math.round(value / scale));
    }
  }

  private static TitleAdapters read(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    List<TitleAdapter> adapters = new ArrayList<>();
    while (bytes.hasRemaining()) {
      float[][] matrix = new float[ROWS][COLUMNS];
      for (float[] row : matrix) {
        float scale = bytes.getFloat();
        for (int i = 0; i < COLUMNS; i++) {
          row[i] = bytes.get() * scale;
        }
      }
      adapters.add(TitleAdapter.of(matrix));
    }
    return new TitleAdapters(adapters, file);
  }

  /**
   * The file's bytes: of each row its scale as a 32-bit number, little-endian, then its numbers.
   */
  byte[] bytes() {
    return bytes.clone();
  }

  TitleAdapter ofAll() {
    return adapters.get(0);
  }

  /** The one that has not seen a part of the gold titles. */
  TitleAdapter without(int fold) {
    return adapters.get(fold + 1);
  }
}
