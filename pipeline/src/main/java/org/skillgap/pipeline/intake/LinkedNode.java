package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON-LD document by the terms of its vocabulary, whichever prefix they carry and
 * whether one value or a list of them stands there. No context is resolved, so none is fetched.
 *
 * @param prefixes that a term of the vocabulary may carry, most specific first
 */
record LinkedNode(JsonNode node, List<String> prefixes) {
  private static final List<String> ENGLISH = List.of("en", "en-ca", "en-us", "en-gb");

  /** The first of the terms that the object has. */
  private JsonNode value(String... terms) {
    for (String term : terms) {
      for (String prefix : prefixes) {
        JsonNode value = node.path(prefix + term);
        if (!value.isMissingNode() && !value.isNull()) {
          return value;
        }
      }
    }
    return MissingNode.getInstance();
  }

  /** The text of a term, English where it comes in several languages; absent where it has none. */
  @Nullable String text(String... terms) {
    return text(value(terms));
  }

  private static @Nullable String text(JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty() ? null : text(value.get(0));
    }
    if (value.isValueNode() && !value.isNull()) {
      return value.asText().isBlank() ? null : value.asText().strip();
    }
    if (value.has("@value")) {
      return text(value.get("@value"));
    }
    return value.isObject() ? inOneLanguage(value) : null;
  }

  // A map of languages, as in {"en": "…", "fr": "…"}; an object of another kind has no text.
  private static @Nullable String inOneLanguage(JsonNode map) {
    String first = null;
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      JsonNode text = entry.getValue();
      String words = text.isArray() && !text.isEmpty() ? text.get(0).asText() : text.asText();
      if (!entry.getKey().matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*") || words.isBlank()) {
        continue;
      }
      if (ENGLISH.contains(entry.getKey().toLowerCase(Locale.ROOT))) {
        return words.strip();
      }
      first = first == null ? words.strip() : first;
    }
    return first;
  }

  /** Objects and references under a term, in their order. */
  List<LinkedNode> nodes(String... terms) {
    JsonNode value = value(terms);
    List<LinkedNode> nodes = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> nodes.add(new LinkedNode(each, prefixes)));
    } else if (!value.isMissingNode()) {
      nodes.add(new LinkedNode(value, prefixes));
    }
    return nodes;
  }

  /** The first object under a term; an empty one where there is none. */
  LinkedNode first(String... terms) {
    List<LinkedNode> nodes = nodes(terms);
    return nodes.isEmpty() ? new LinkedNode(MissingNode.getInstance(), prefixes) : nodes.get(0);
  }

  /** The address of the object, or the reference itself where only that stands there. */
  @Nullable String id() {
    if (node.isTextual()) {
      return node.asText();
    }
    String id = node.path("@id").asText(node.path("id").asText(""));
    return id.isBlank() ? null : id;
  }

  /** Its types without their prefixes. */
  List<String> types() {
    JsonNode type = node.has("@type") ? node.path("@type") : node.path("type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> types.add(plain(each.asText())));
    } else if (type.isTextual()) {
      types.add(plain(type.asText()));
    }
    return types;
  }

  /** The last part of an address or of a prefixed name. */
  static String plain(String name) {
    int cut =
        Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')), name.lastIndexOf(':'));
    return name.substring(cut + 1);
  }

  /** Label of a concept that is an object with a name, or an address that ends in one. */
  @Nullable String label() {
    String label =
        text("targetNodeName", "targetName", "prefLabel", "name", "title", "competencyText");
    String id = id();
    return label != null || id == null ? label : plain(id);
  }

  /** Whether the object carries the term at all. */
  boolean has(String term) {
    return !value(term).isMissingNode();
  }

  @Override
  public String toString() {
    return Objects.toString(node);
  }
}
