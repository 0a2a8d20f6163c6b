package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Profiles of the method that differ from the standard one in a line. */
final class Profiles {
  private Profiles() {}

  static GapProfile standardWith(String line, String changed) {
    try (InputStream in = GapProfile.class.getResourceAsStream("gap-profile.yaml")) {
      String standard =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(standard).contains("\n" + line + "\n");
      return new YAMLMapper()
          .readValue(standard.replace("\n" + line + "\n", "\n" + changed + "\n"), GapProfile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
