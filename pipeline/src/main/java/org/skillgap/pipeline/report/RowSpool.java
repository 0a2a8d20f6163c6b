package org.skillgap.pipeline.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of numbers and texts that wait on the disk for their turn. */
final class RowSpool implements Closeable {
  private static final byte NOTHING = 0;
  private static final byte WHOLE = 1;
  private static final byte FRACTION = 2;
  private static final byte TEXT = 3;

  private final Path file = Files.createTempFile("skillgap-", ".rows");
  private final DataOutputStream out =
      new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  private int rows;

  RowSpool() throws IOException {}

  /** Somebody who takes a row. */
  interface Taker {
    void take(List<@Nullable Object> row) throws IOException;
  }

  void add(List<@Nullable Object> row) throws IOException {
    rows++;
    out.writeInt(row.size());
    for (Object cell : row) {
      if (cell == null) {
        out.writeByte(NOTHING);
      } else if (cell instanceof Integer || cell instanceof Long) {
        out.writeByte(WHOLE);
        out.writeLong(((Number) cell).longValue());
      } else if (cell instanceof Number number) {
        out.writeByte(FRACTION);
        out.writeDouble(number.doubleValue());
      } else {
        byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
        out.writeByte(TEXT);
        out.writeInt(text.length);
        out.write(text);
      }
    }
  }

  /** Hands on every row in the order in which they came. */
  void each(Taker taker) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int i = 0; i < rows; i++) {
        int cells = in.readInt();
        List<@Nullable Object> row = new ArrayList<>(cells);
        for (int j = 0; j < cells; j++) {
          row.add(cell(in));
        }
        taker.take(row);
      }
    }
  }

  private static @Nullable Object cell(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case NOTHING -> null;
      case WHOLE -> in.readLong();
      case FRACTION -> in.readDouble();
      default -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    };
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
