package org.skillgap.credential;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The standard profile with one line changed, as a college would change it. */
final class Profiles {
  private Profiles() {}

  static RuleProfile with(String line, String changed) {
    try (InputStream in = RuleProfile.class.getResourceAsStream("rule-profile.yaml")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      if (!text.contains(line)) {
        throw new IllegalArgumentException("the standard profile has no line " + line);
      }
      return YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build()
          .readValue(text.replace(line, changed), RuleProfile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
