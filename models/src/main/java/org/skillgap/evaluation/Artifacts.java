package org.skillgap.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The list of all trained parts, {@code artifacts.yaml}: it says where each stands, and training
 * writes it there and its checksum into the list.
 */
public final class Artifacts {
  private static final String NAME = "  - name: ";
  private static final String FILE = "    file: ";
  private static final String SUM = "    sha256: ";

  private final Path list;

  /**
   * @param models folder that holds {@code artifacts.yaml}; files are named from there
   */
  public Artifacts(Path models) {
    this.list = models.resolve("artifacts.yaml");
  }

  /**
   * Writes a trained part.
   *
   * @throws IOException where the list cannot be read or does not name the part
   */
  public void write(String name, byte[] bytes) throws IOException {
    List<String> lines = Files.readAllLines(list);
    int entry = lines.indexOf(NAME + name);
    if (entry < 0) {
      throw new IOException(list + ": no entry \"" + name + "\"");
    }
    int file = after(lines, entry, FILE);
    int sum = after(lines, entry, SUM);
    Path target = list.resolveSibling(lines.get(file).substring(FILE.length()));
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.write(target, bytes);
    lines.set(sum, SUM + sha256(bytes));
    Files.writeString(list, String.join("\n", lines) + "\n");
  }

  private int after(List<String> lines, int entry, String key) throws IOException {
    for (int i = entry + 1; i < lines.size() && !lines.get(i).startsWith(NAME); i++) {
      if (lines.get(i).startsWith(key)) {
        return i;
      }
    }
    throw new IOException(list + ":" + (entry + 1) + ": the entry lacks \"" + key.strip() + "\"");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
