package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A catalogue entry in the making, by our own names of its fields: what is absent stays away. */
final class FlatEntry {
  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

  FlatEntry put(String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(field, value);
    }
    return this;
  }

  FlatEntry put(String field, @Nullable Double value) {
    if (value != null) {
      fields.put(field, value);
    }
    return this;
  }

  FlatEntry put(String field, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = fields.putArray(field);
      values.forEach(list::add);
    }
    return this;
  }

  /** An object within a list of the field. */
  ObjectNode add(String field) {
    return fields.withArray("/" + field).addObject();
  }

  /** A badge or certificate that names skills by label and address. */
  ObjectNode recognition(String form) {
    return fields.putObject("recognition").put("form", form);
  }

  /** One skill more on the badge. */
  void skill(@Nullable String label, @Nullable String uri) {
    if (label != null) {
      ObjectNode skill = fields.withObject("/recognition").withArray("/skills").addObject();
      skill.put("label", label);
      if (uri != null && uri.contains(":")) {
        skill.put("uri", uri);
      }
    }
  }

  ObjectNode fields() {
    return fields;
  }
}
