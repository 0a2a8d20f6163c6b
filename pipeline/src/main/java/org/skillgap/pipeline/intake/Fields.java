package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Rows;
import org.skillgap.message.Message;

/**
 * One record of a file by our fields' names. What cannot be read throws {@link Unreadable} with the
 * field, the value and the mend.
 */
final class Fields {
  private static final Set<String> SENTINELS =
      Set.of(
          "",
          "na",
          "n/a",
          "null",
          "none given",
          "don't know",
          "dont know",
          "do not know",
          "dk",
          "*no data",
          "no data",
          "-",
          "refused",
          "prefer not to say",
          "not sure",
          "unsure",
          "not applicable",
          "ne sait pas",
          "je ne sais pas",
          "nsp",
          "sans objet");
  private static final int EARLIEST_YEAR = 1990;
  static final Message DIGITS = Message.of("Write digits only");

  private final SourceMapping mapping;
  private final Map<String, JsonNode> values;

  private Fields(SourceMapping mapping, Map<String, JsonNode> values) {
    this.mapping = mapping;
    this.values = values;
  }

  static Fields of(SourceMapping mapping, Map<String, String> cells) {
    Map<String, JsonNode> values = new TreeMap<>();
    cells.forEach((k, v) -> values.put(k, TextNode.valueOf(v)));
    return new Fields(mapping, values);
  }

  static Fields of(SourceMapping mapping, JsonNode object) {
    Map<String, JsonNode> values = new TreeMap<>();
    object.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
    return new Fields(mapping, values);
  }

  /** Something in a record that cannot be used. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    final String field;
    final @Nullable String value;
    final transient Message reason;
    final transient Message mend;

    Unreadable(String field, @Nullable String value, Message reason, Message mend) {
      super(reason.text(), null, false, false);
      this.field = field;
      this.value = value;
      this.reason = reason;
      this.mend = mend;
    }

    /** What a row's own checks refuse. */
    static Unreadable of(IllegalArgumentException refusal) {
      return new Unreadable(
          "",
          null,
          refusal instanceof Rows.Refused refused
              ? Message.of(refused.pattern(), refused.values().toArray())
              : Message.quoted(String.valueOf(refusal.getMessage())),
          Message.of("Correct the field that the reason names"));
    }

    private static Unreadable missing(String column, String field) {
      return new Unreadable(
          column,
          null,
          Message.of("{0} is missing", field),
          Message.of("Fill it in for every record"));
    }
  }

  // A survey tool writes the apostrophe of "don't know" as a typographer does.
  private static boolean saysNothing(String text) {
    return SENTINELS.contains(text.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** The value itself, by our name; absent where the record has none. */
  @Nullable JsonNode node(String field) {
    String constant = mapping.constants().get(field);
    if (constant != null) {
      return TextNode.valueOf(constant);
    }
    JsonNode value = null;
    for (String step : mapping.column(field).split("\\.", -1)) {
      value = value == null ? values.get(step) : value.get(step);
      if (value == null) {
        value = values.get(mapping.column(field));
        break;
      }
    }
    return value == null || value.isNull() || value.isMissingNode() ? null : value;
  }

  /** The text of a field; absent where it is empty or says that nothing is known. */
  @Nullable String text(String field) {
    String constant = mapping.constants().get(field);
    if (constant != null) {
      return constant;
    }
    String column = mapping.column(field);
    if (column.contains("+")) {
      return joined(column);
    }
    JsonNode node = node(field);
    if (node == null) {
      return null;
    }
    String text = (node.isValueNode() ? node.asText() : node.toString()).strip();
    return saysNothing(text) ? null : mapping.value(field, text);
  }

  private @Nullable String joined(String columns) {
    List<String> parts = new ArrayList<>();
    for (String column : columns.split("\\+", -1)) {
      JsonNode node = values.get(column.strip());
      if (node != null && !node.asText().isBlank()) {
        parts.add(node.asText().strip());
      }
    }
    return parts.isEmpty() ? null : String.join("\n\n", parts);
  }

  String required(String field) {
    String text = text(field);
    if (text == null) {
      throw Unreadable.missing(mapping.column(field), field);
    }
    return text;
  }

  @Nullable LocalDate date(String field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    // A time behind the day says nothing that we use.
    String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
    List<DateTimeFormatter> formats = new ArrayList<>(List.of(DateTimeFormatter.ISO_LOCAL_DATE));
    mapping
        .dateFormats()
        .forEach(
            f ->
                formats.add(
                    DateTimeFormatter.ofPattern(f, Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT)));
    for (DateTimeFormatter format : formats) {
      try {
        LocalDate date = LocalDate.parse(day, format);
        if (date.getYear() >= EARLIEST_YEAR && date.getYear() < 2100) {
          return date;
        }
      } catch (DateTimeException e) {
        // The next format may fit.
      }
    }
    List<String> known = new ArrayList<>(List.of("2026-03-14"));
    known.addAll(mapping.dateFormats());
    throw new Unreadable(
        mapping.column(field),
        text,
        Message.of("{0} is no date that can be read", field),
        Message.of("Write it as {0}", String.join(", ", known)));
  }

  LocalDate requiredDate(String field) {
    required(field);
    LocalDate date = date(field);
    if (date == null) {
      throw Unreadable.missing(mapping.column(field), field);
    }
    return date;
  }

  /** A whole number; a negative one is a sentinel and absent. */
  @Nullable Integer count(String field) {
    Double number = number(field);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
      throw new Unreadable(
          mapping.column(field), text(field), Message.of("{0} is no whole number", field), DIGITS);
    }
    return number.intValue();
  }

  /** A whole number within bounds; a negative one is a sentinel and absent. */
  @Nullable Integer scale(String field, int low, int high) {
    Integer value = count(field);
    if (value != null && (value < low || value > high)) {
      throw new Unreadable(
          mapping.column(field),
          String.valueOf(value),
          Message.of("{0} lies outside of {1} to {2}", field, low, high),
          Message.of("Use the scale of the template, or leave it empty"));
    }
    return value;
  }

  /** A number, or the sum of several columns; a negative one is a sentinel and absent. */
  @Nullable Double number(String field) {
    Double sum = null;
    for (String column : mapping.column(field).split("\\+", -1)) {
      Double part = numberIn(field, textOf(field, column.strip()));
      if (part != null) {
        sum = sum == null ? part : Double.valueOf(sum + part);
      }
    }
    Double factor = mapping.factors().get(field);
    return sum == null || factor == null ? sum : Double.valueOf(sum * factor);
  }

  private @Nullable String textOf(String field, String column) {
    if (column.equals(mapping.column(field))) {
      return text(field);
    }
    JsonNode node = values.get(column);
    String text = node == null ? "" : node.asText().strip();
    return saysNothing(text) ? null : text;
  }

  private @Nullable Double numberIn(String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text.replace(",", "").replace("$", "").strip());
      if (!Double.isFinite(value)) {
        throw new NumberFormatException(text);
      }
      return value < 0 ? null : Double.valueOf(value);
    } catch (NumberFormatException e) {
      throw new Unreadable(
          mapping.column(field), text, Message.of("{0} is no number", field), DIGITS);
    }
  }

  @Nullable Boolean flag(String field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "y", "1" -> true;
      case "false", "no", "n", "0" -> false;
      default ->
          throw new Unreadable(
              mapping.column(field),
              text,
              Message.of("{0} is neither yes nor no", field),
              Message.of("Write yes or no"));
    };
  }

  /** A list: a JSON array, or a cell with bars between the parts. */
  List<String> list(String field) {
    JsonNode node = node(field);
    if (node == null || statesNone(field)) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(part -> parts.add(part.isValueNode() ? part.asText().strip() : part.toString()));
    } else {
      for (String part : node.asText().split("\\|", -1)) {
        parts.add(part.strip());
      }
    }
    parts.removeIf(part -> saysNothing(part));
    return parts;
  }

  /** Whether the record says that the list is empty: an empty array, or the word none. */
  boolean statesNone(String field) {
    JsonNode node = node(field);
    return node != null
        && (node.isArray()
            ? node.isEmpty()
            : node.asText().strip().toLowerCase(Locale.ROOT).equals("none"));
  }

  String column(String field) {
    return mapping.column(field);
  }
}
