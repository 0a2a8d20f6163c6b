package org.skillgap.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/** Reads a settings file into a record; what is wrong is said with file, key and line. */
public final class YamlFile {
  private static final YAMLMapper YAML = strict().build();
  private static final YAMLMapper WHOLE =
      strict().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

  private YamlFile() {}

  private static YAMLMapper.Builder strict() {
    return YAMLMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /** The record that the file describes; refuses an unknown key and names the nearest known one. */
  public static <T extends Record> T read(Path file, Class<T> type) {
    return read(file, type, YAML);
  }

  /** As {@link #read}, and refuses a file that leaves a key out. */
  public static <T extends Record> T readWhole(Path file, Class<T> type) {
    return read(file, type, WHOLE);
  }

  private static <T extends Record> T read(Path file, Class<T> type, YAMLMapper yaml) {
    try {
      T value = yaml.readValue(Files.readString(file), type);
      if (value == null) {
        throw new Refusal(ExitCode.USAGE, file + " is empty");
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw new Refusal(
          ExitCode.USAGE,
          file + at(e) + ": unknown key '" + e.getPropertyName() + "'" + nearest(e),
          e);
    } catch (JsonProcessingException e) {
      Throwable cause = e.getCause() instanceof IllegalArgumentException ? e.getCause() : e;
      String what = cause == e ? e.getOriginalMessage() : cause.getMessage();
      throw new Refusal(ExitCode.USAGE, file + at(e) + ": " + what, e);
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.USAGE, "cannot read " + file + ": no such file, or not readable", e);
    }
  }

  private static String at(JsonProcessingException e) {
    String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
    String key =
        e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? ", key "
                + String.join(
                    ".",
                    mapping.getPath().stream().map(r -> String.valueOf(r.getFieldName())).toList())
            : "";
    return line + key;
  }

  private static String nearest(UnrecognizedPropertyException e) {
    if (e.getKnownPropertyIds() == null) {
      return "";
    }
    return e.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .min(
            Comparator.comparingInt((String known) -> distance(known, e.getPropertyName()))
                .thenComparing(known -> known))
        .map(known -> "; did you mean '" + known + "'?")
        .orElse("");
  }

  /** Levenshtein's distance, capitals ignored. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
