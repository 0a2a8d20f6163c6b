package org.skillgap.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a settings file into a record; what is wrong is said with file, key and line. */
public final class YamlFile {
  private static final YAMLMapper YAML = strict().build();
  private static final YAMLMapper WHOLE =
      strict().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

  private YamlFile() {}

  private static YAMLMapper.Builder strict() {
    return YAMLMapper.builder()
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /** The record that the file describes; refuses an unknown key and names the nearest known one. */
  public static <T extends Record> T read(Path file, Class<T> type) {
    return read(file, type, YAML, tree -> {});
  }

  /**
   * A college's own profile. One that leaves a key out is refused with all lines that are to be
   * added: a profile is defended as a whole, so no number enters it that does not stand in it.
   */
  public static <T extends Record> T readWhole(Path file, Class<T> type, T standard) {
    return read(file, type, WHOLE, tree -> whole(file, tree, standard));
  }

  private static <T extends Record> T read(
      Path file, Class<T> type, YAMLMapper yaml, Consumer<JsonNode> check) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.USAGE, "cannot read " + file + ": no such file, or not readable", e);
    }
    try {
      JsonNode tree = yaml.readTree(text);
      known(file, text, tree, type);
      check.accept(tree);
      T value = yaml.readValue(text, type);
      if (value == null) {
        throw new Refusal(ExitCode.USAGE, file + " is empty");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new Refusal(ExitCode.USAGE, file + at(e, text) + ": " + reason(e), e);
    }
  }

  // Asked before the keys that are missing: a key with a slip in it is both.
  private static void known(Path file, String text, JsonNode tree, Class<? extends Record> type) {
    List<String> known =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    for (Map.Entry<String, JsonNode> key : tree.properties()) {
      if (!known.contains(key.getKey())) {
        long line = lineOf(key.getKey(), text);
        throw new Refusal(
            ExitCode.USAGE,
            file
                + (line == 0 ? "" : ", line " + line)
                + ", key "
                + key.getKey()
                + ": unknown key '"
                + key.getKey()
                + "'"
                + nearest(known, key.getKey()));
      }
    }
  }

  private static void whole(Path file, JsonNode tree, Record standard) {
    ObjectNode given = YAML.valueToTree(standard);
    List<String> missing =
        given.properties().stream()
            .filter(key -> !tree.has(key.getKey()))
            .map(key -> key.getKey() + ": " + key.getValue())
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal(
          ExitCode.USAGE,
          file
              + ": the profile is not whole, as one of an earlier version is not; add these lines,"
              + " which are those of the standard profile, and change what differs (what each means"
              + " stands in the profiles that 'skillgap init' writes):\n  "
              + String.join("\n  ", missing));
    }
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      Collection<Object> known = unknown.getKnownPropertyIds();
      return "unknown key '"
          + unknown.getPropertyName()
          + "'"
          + nearest(known == null ? List.of() : known, unknown.getPropertyName());
    }
    if (e instanceof InvalidFormatException wrong) {
      return "'" + wrong.getValue() + "' is not " + wanted(wrong.getTargetType());
    }
    return e.getCause() instanceof IllegalArgumentException cause
        ? String.valueOf(cause.getMessage())
        : e.getOriginalMessage();
  }

  private static String wanted(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (type == long.class || type == int.class || type == Long.class || type == Integer.class) {
      return "a whole number";
    }
    return type == double.class || type == Double.class
        ? "a number"
        : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String at(JsonProcessingException e, String text) {
    String key =
        e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? mapping.getPath().stream()
                .map(r -> String.valueOf(r.getFieldName()))
                .collect(Collectors.joining("."))
            : "";
    long line = lineOf(key, text);
    if (line == 0 && e.getLocation() != null && key.isEmpty()) {
      line = e.getLocation().getLineNr();
    }
    return (line == 0 ? "" : ", line " + line) + (key.isEmpty() ? "" : ", key " + key);
  }

  // The parser tells where it stands, which is often behind the key that is wrong.
  private static long lineOf(String key, String text) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size() && !last.isEmpty(); i++) {
      if (lines.get(i).strip().startsWith(last + ":")) {
        return i + 1L;
      }
    }
    return 0;
  }

  private static String nearest(Collection<?> known, String key) {
    return known.stream()
        .map(String::valueOf)
        .min(
            Comparator.comparingInt((String name) -> distance(name, key))
                .thenComparing(name -> name))
        .map(name -> "; did you mean '" + name + "'?")
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
