package org.skillgap.message;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;

/**
 * A sentence for people as a pattern with its values, so that it can be said in the language of
 * whoever reads it, and its English text.
 */
public record Message(
    @Column("In English") String text,
    @Column("English pattern, which other languages translate; empty for a text of the data")
        String pattern,
    @Column("What stands in the places of the pattern") List<Value> values) {

  /** What a value is, which says how a language writes it. */
  public enum Kind {
    /** As it stands: a name, or the constant that a pattern chooses by. */
    TEXT,
    NUMBER,
    DAY,
    /** The label of a skill, which the taxonomy may have in other languages. */
    SKILL,
    /** Words of ours, several of them with commas between, each translated by itself. */
    TERMS
  }

  /** What stands in one place of a pattern. */
  public record Value(
      @Column("What it is") Kind kind, @Column("As it is written without a language") String text) {
    public Value {
      Rows.present(kind, "kind");
      Rows.present(text, "text");
    }

    private Object in(Locale locale, UnaryOperator<String> term, UnaryOperator<String> skill) {
      return switch (kind) {
        case TEXT -> text;
        case SKILL -> skill.apply(text);
        case NUMBER -> Double.valueOf(text);
        case DAY -> Days.written(LocalDate.parse(text), locale);
        case TERMS -> Arrays.stream(text.split(", ")).map(term).collect(Collectors.joining(", "));
      };
    }
  }

  public Message {
    Rows.present(text, "text");
    Rows.present(pattern, "pattern");
    values = Rows.list(values);
  }

  /**
   * A sentence from its English pattern, in the syntax of ICU; numbers are told with at most one
   * digit after the point.
   */
  public static Message of(String pattern, Object... values) {
    List<Value> kept = Arrays.stream(values).map(Message::value).toList();
    return new Message(
        format(pattern, kept, Locale.CANADA, UnaryOperator.identity(), UnaryOperator.identity()),
        pattern,
        kept);
  }

  /** A text of the data, in whatever language that is. */
  public static Message quoted(String text) {
    return new Message(text, "", List.of());
  }

  /** The label of a skill as a value. */
  public static Value skill(String label) {
    return new Value(Kind.SKILL, label);
  }

  /** Words of ours as a value. */
  public static Value terms(String... words) {
    return terms(List.of(words));
  }

  public static Value terms(Collection<String> words) {
    return new Value(Kind.TERMS, String.join(", ", words));
  }

  /** The same sentence with a beginning, which is a pattern of its own. */
  public Message after(String beginning) {
    return new Message(beginning + text, beginning + pattern, values);
  }

  /**
   * Its text in another language; empty where that has no words for it.
   *
   * @param skills the name of a skill in that language, by its label
   */
  public Optional<String> in(Translation translation, UnaryOperator<String> skills) {
    return translation
        .of(pattern)
        .map(p -> format(p, values, translation.locale(), translation::term, skills));
  }

  private static String format(
      String pattern,
      List<Value> values,
      Locale locale,
      UnaryOperator<String> term,
      UnaryOperator<String> skill) {
    return values.isEmpty()
        ? pattern
        : Patterns.filled(
            pattern, locale, values.stream().map(value -> value.in(locale, term, skill)).toArray());
  }

  private static Value value(Object value) {
    if (value instanceof Value already) {
      return already;
    }
    if (value instanceof Number number) {
      double told = Math.round(number.doubleValue() * 10) / 10.0;
      return new Value(Kind.NUMBER, String.valueOf(told));
    }
    if (value instanceof LocalDate day) {
      return new Value(Kind.DAY, day.toString());
    }
    return new Value(Kind.TEXT, value instanceof Enum<?> e ? e.name() : value.toString());
  }

  /** The English text, so that a message can stand wherever a text is printed. */
  @Override
  public String toString() {
    return text;
  }
}
