package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;

/** One item of a list: an object, or a text with semicolons. */
final class ListItem {
  private final Fields fields;
  private final String field;
  final @Nullable JsonNode node;
  private final List<String> cells;

  ListItem(Fields fields, String field, @Nullable JsonNode node, String text) {
    this.fields = fields;
    this.field = field;
    this.node = node;
    this.cells = Arrays.asList(text.split(";", -1));
  }

  @Nullable String optional(int index, String key) {
    String text;
    if (node != null && node.isObject()) {
      text = node.path(key).isNull() ? "" : node.path(key).asText("");
    } else {
      text = index < cells.size() ? cells.get(index) : "";
    }
    return text.isBlank() ? null : text.strip();
  }

  String text(int index, String key) {
    String text = optional(index, key);
    if (text == null) {
      throw new Unreadable(
          fields.column(field),
          node == null ? String.join(";", cells) : node.toString(),
          Message.of("{0} of {1} is missing", key, field),
          Message.of("Fill it in, or take the item out"));
    }
    return text;
  }

  @Nullable Double number(int index, String key) {
    String text = optional(index, key);
    try {
      return text == null ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      throw new Unreadable(
          fields.column(field),
          text,
          Message.of("{0} of {1} is no number", key, field),
          Fields.DIGITS);
    }
  }

  @Nullable LocalDate date(int index, String key) {
    String text = optional(index, key);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Unreadable(
          fields.column(field),
          text,
          Message.of("{0} of {1} is no date", key, field),
          Message.of("Write it as {0}", "2026-03-14"));
    }
  }

  List<String> numbers(int index, String key) {
    List<String> numbers = new ArrayList<>();
    if (node != null && node.isObject()) {
      node.path(key).forEach(n -> numbers.add(n.asText()));
    } else if (index < cells.size()) {
      for (String number : cells.get(index).split("\\+", -1)) {
        if (!number.isBlank()) {
          numbers.add(number.strip());
        }
      }
    }
    return numbers;
  }
}
