package org.skillgap.pipeline.report.exchange;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the publisher of CTDL uses its terms in its own documents: in which class a property stands
 * and of what kind its values are. Of workforce demands there is no schema; this is as near to
 * domains and ranges as one gets.
 */
final class CtdlUsage {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  /** Every class has these. */
  private static final Set<String> EVERYWHERE = Set.of("ceterms:name", "ceterms:description");

  /** Where the publisher's registry has a schema, that one is asked. */
  private static final Set<String> WITH_SCHEMA = Set.of("ceterms:MicroCredential");

  private final Map<String, Set<String>> kinds = new TreeMap<>();

  private CtdlUsage() {}

  static CtdlUsage of(Path formats) throws IOException {
    CtdlUsage usage = new CtdlUsage();
    for (String folder : List.of("ctdl_schema_development", "ctdl_registry/db")) {
      try (Stream<Path> files = Files.walk(formats.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          usage.read(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return usage;
  }

  // Examples are several documents with comments between them; what cannot be read shows nothing.
  private void read(String text) throws IOException {
    try (MappingIterator<JsonNode> documents =
        JSON.readerFor(JsonNode.class).readValues(text.replace("\uFEFF", ""))) {
      while (documents.hasNextValue()) {
        learn(documents.nextValue());
      }
    } catch (JsonParseException notJson) {
      // Some examples break off with three dots: what stands before them was learnt.
    }
  }

  private void learn(JsonNode node) {
    for (String type : types(node)) {
      node.properties()
          .forEach(
              field ->
                  kinds
                      .computeIfAbsent(type + " " + field.getKey(), p -> new TreeSet<>())
                      .add(kind(field.getValue())));
    }
    node.forEach(this::learn);
  }

  /** Properties that the publisher does not use in that class, or not with such values. */
  List<String> strangeIn(JsonNode node) {
    Set<String> strange = new TreeSet<>();
    look(node, strange);
    return List.copyOf(strange);
  }

  private void look(JsonNode node, Set<String> strange) {
    for (String type : types(node)) {
      if (WITH_SCHEMA.contains(type)) {
        return;
      }
      node.properties().stream()
          .filter(field -> !field.getKey().startsWith("@"))
          .filter(field -> !EVERYWHERE.contains(field.getKey()))
          .filter(
              field ->
                  !kinds
                      .getOrDefault(type + " " + field.getKey(), Set.of())
                      .contains(kind(field.getValue())))
          .forEach(
              field -> strange.add(type + " " + field.getKey() + ": " + kind(field.getValue())));
    }
    node.forEach(child -> look(child, strange));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isTextual() ? List.of(type.asText()) : List.of();
  }

  private static String kind(JsonNode value) {
    if (value.isArray()) {
      Set<String> inside = new TreeSet<>();
      value.forEach(v -> inside.add(kind(v)));
      return "list of " + String.join(" or ", inside);
    }
    if (value.isObject()) {
      return value.has("@type")
          ? value.path("@type").asText()
          : value.has("@id") ? "link" : "text by language";
    }
    return value.isTextual() ? "text" : value.getNodeType().name();
  }
}
