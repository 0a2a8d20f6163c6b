package org.skillgap.gap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a person calls a region. */
public final class Regions {
  private static final Map<String, String> NAMES = read("regions.yaml");

  private Regions() {}

  /** As in "Ontario" for CA-ON; the code where it has no name here. */
  public static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** All names, by their codes. */
  public static Map<String, String> all() {
    return Map.copyOf(NAMES);
  }

  private static Map<String, String> read(String file) {
    try (InputStream in = Regions.class.getResourceAsStream(file)) {
      return new YAMLMapper()
          .readValue(
              Objects.requireNonNull(in, file), new TypeReference<TreeMap<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
