package org.skillgap.taxonomy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.Vectors;

/**
 * What the names of skills or occupations mean, and whose they are, as kept beside a compiled
 * taxonomy. Only the encoder that was there at the import can be held against them.
 */
final class NameVectors {
  private final int[] owners;
  private final Vectors vectors;

  private NameVectors(int[] owners, Vectors vectors) {
    this.owners = owners;
    this.vectors = vectors;
  }

  /** Encodes the names of some concepts, in their order. */
  static <T> NameVectors of(
      List<T> concepts, Function<T, List<String>> names, Function<String, float[]> encoder) {
    List<String> all = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int place = 0; place < concepts.size(); place++) {
      for (String name : names.apply(concepts.get(place))) {
        all.add(name);
        owners.add(place);
      }
    }
    return new NameVectors(
        owners.stream().mapToInt(Integer::intValue).toArray(), Vectors.encode(all, encoder));
  }

  /** Of each vector the place of its concept, ascending. */
  int[] owners() {
    return owners.clone();
  }

  Vectors vectors() {
    return vectors;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException also if another encoder was there at the import
   */
  static NameVectors read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (!in.readUTF().equals(Encoder.shared().sha256())) {
        throw new IOException(
            file.getParent()
                + " was compiled by a skillgap that understands names otherwise: import it again");
      }
      int[] owners = new int[in.readInt()];
      for (int row = 0; row < owners.length; row++) {
        owners[row] = in.readInt();
      }
      return new NameVectors(owners, Vectors.read(in, owners.length, Encoder.DIMENSIONS));
    }
  }

  /** Writes the SHA-256 of the encoder, the number of names, their owners, their vectors. */
  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeUTF(Encoder.shared().sha256());
      out.writeInt(owners.length);
      for (int owner : owners) {
        out.writeInt(owner);
      }
      vectors.write(out);
    }
  }
}
