package org.skillgap.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.embedding.NameEncoder;

/** What names mean is kept with whose they are, for the encoder that was there. */
class NameVectorsTest {
  private final NameVectors names =
      NameVectors.of(
          List.of("plan menus|make menus", "", "drive"),
          concept -> concept.isEmpty() ? List.of() : List.of(concept.split("\\|")),
          NameEncoder::encode);

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Path file = folder.resolve("names.bin");
    names.write(file);
    NameVectors read = NameVectors.read(file);
    assertThat(read.owners()).containsExactly(0, 0, 2);
    for (int row = 0; row < 3; row++) {
      assertThat(read.vectors().row(row)).containsExactly(names.vectors().row(row));
    }
  }

  @Test
  void whatAnotherEncoderSaidIsNotTaken() throws IOException {
    Path file = folder.resolve("names.bin");
    names.write(file);
    byte[] bytes = Files.readAllBytes(file);
    // The first letter of the encoder's digest, after the two bytes of its length.
    bytes[2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> NameVectors.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("import it again");
  }
}
