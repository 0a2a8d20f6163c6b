package org.skillgap.pipeline.report;

import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.gap.Interval;
import org.skillgap.gap.Rounding;
import org.skillgap.message.Days;
import org.skillgap.message.Patterns;

/**
 * One language of the pages: its texts from a message bundle, and how it writes numbers and days. A
 * key that the bundle lacks is an error, never an empty place on a page.
 */
public final class Language {
  public static final Language ENGLISH = new Language("en", Locale.CANADA, "");
  public static final Language FRENCH = new Language("fr", Locale.CANADA_FRENCH, "fr/");

  /** All languages that pages are written in; the first one's pages stand at the root. */
  public static final List<Language> ALL = List.of(ENGLISH, FRENCH);

  private static final double LEAST_PERCENT = 0.5;

  /** From here on the digits of a number stand in groups. */
  private static final double LEAST_GROUPED = 1_000;

  private final String tag;
  private final Locale locale;
  private final String folder;
  private final Map<String, String> messages = new HashMap<>();
  // A format serves one thread at a time.
  private final Map<Integer, ThreadLocal<NumberFormat>> numbers = new ConcurrentHashMap<>();

  private Language(String tag, Locale locale, String folder) {
    this.tag = tag;
    this.locale = locale;
    this.folder = folder;
    Properties bundle = new Properties();
    String name = "messages_" + tag + ".properties";
    try (InputStream in = Language.class.getResourceAsStream(name)) {
      bundle.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bundle.stringPropertyNames().forEach(key -> messages.put(key, bundle.getProperty(key)));
  }

  /** As in en, for the lang attribute. */
  public String tag() {
    return tag;
  }

  /** Where its pages stand below the root of the site: empty, or as in fr/. */
  public String folder() {
    return folder;
  }

  /** The other language, which every page links to. */
  public Language other() {
    return this == ENGLISH ? FRENCH : ENGLISH;
  }

  /** Keys of all terms that the glossary explains, by their words. */
  List<String> terms() {
    return messages.keySet().stream()
        .filter(key -> key.startsWith("term.") && key.endsWith(".is"))
        .map(key -> key.substring("term.".length(), key.length() - ".is".length()))
        .sorted(Comparator.comparing((String key) -> text("term." + key)))
        .toList();
  }

  Locale locale() {
    return locale;
  }

  Set<String> keys() {
    return new TreeSet<>(messages.keySet());
  }

  String pattern(String key) {
    String pattern = messages.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("messages_" + tag + ".properties lacks " + key);
    }
    return pattern;
  }

  /** The text of a key with its places filled; numbers choose between singular and plural. */
  public String text(String key, @Nullable Object... values) {
    String pattern = pattern(key);
    if (values.length == 0) {
      return pattern;
    }
    return Patterns.filled(pattern, locale, values);
  }

  /** The text of a key where the bundle has it; else what is given, as for a stage's name. */
  public String textOr(String key, String otherwise) {
    return messages.getOrDefault(key, otherwise);
  }

  /** The text of a constant, as in label.ACT. */
  public String of(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** A day as in "November 1, 2026". */
  public String day(LocalDate day) {
    return Days.written(day, locale);
  }

  /** A month as in "November 2026". */
  public String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(day);
  }

  /** A whole number with its groups. */
  public String number(long value) {
    return number((double) value, 0);
  }

  String number(double value, int digits) {
    if (digits == 0 && value >= 0 && value < LEAST_GROUPED && value == Math.rint(value)) {
      // Most numbers of a page, and written alike in every language: no formatter is needed.
      return String.valueOf((int) value);
    }
    return numbers.computeIfAbsent(digits, this::numberFormat).get().format(value);
  }

  private ThreadLocal<NumberFormat> numberFormat(int digits) {
    return ThreadLocal.withInitial(
        () -> {
          NumberFormat format = NumberFormat.getInstance(locale);
          format.setMinimumFractionDigits(digits);
          format.setMaximumFractionDigits(digits);
          return format;
        });
  }

  /** A counted number, which is exact. */
  public Figure count(String column, long value) {
    return new Figure(column, String.valueOf(value), number(value));
  }

  /** As in "about 32 % (25–40 %)", from the 80 % interval. */
  public Figure percent(String column, Interval part) {
    double step = Rounding.step((part.high80() - part.low80()) * 100, LEAST_PERCENT);
    int digits = step < 1 ? 1 : 0;
    return new Figure(
        column,
        value(part),
        text(
            "about.percent",
            number(Rounding.to(part.mean() * 100, step), digits),
            number(Rounding.to(part.low80() * 100, step), digits),
            number(Rounding.to(part.high80() * 100, step), digits)));
  }

  /** As in "about 32 %", where the interval is told elsewhere. */
  public Figure about(String column, Interval part) {
    double step = Rounding.step((part.high80() - part.low80()) * 100, LEAST_PERCENT);
    return new Figure(
        column,
        value(part),
        text("about.only", number(Rounding.to(part.mean() * 100, step), step < 1 ? 1 : 0)));
  }

  /** A part that has no interval, as in "32 %". */
  public Figure percent(String column, double part) {
    return new Figure(column, String.valueOf(part), percent(part));
  }

  /** As in "32 %". */
  public String percent(double part) {
    return text("percent", number(part * 100, part > 0 && part < 0.01 ? 1 : 0));
  }

  /** As in "about 120 openings a year (90–160)". */
  public Figure openings(String column, Interval people) {
    double step = Rounding.step(people.high80() - people.low80(), 1);
    return new Figure(
        column,
        value(people),
        text(
            "about.openings",
            number(Rounding.to(people.mean(), step), 0),
            number(Rounding.to(people.low80(), step), 0),
            number(Rounding.to(people.high80(), step), 0)));
  }

  /** A factor with four digits, for the line in which a reader computes a product again. */
  public Figure factor(String column, double value) {
    return new Figure(column, String.valueOf(value), number(value, 4));
  }

  /** A number of which the part after the point says nothing, as of openings. */
  public Figure whole(String column, double value) {
    return new Figure(column, String.valueOf(value), number(Math.round(value)));
  }

  /** The mean of an estimate with four digits, for the same line. */
  public Figure factor(String column, Interval value) {
    return new Figure(column, value(value), number(value.mean(), 4));
  }

  /** One digit after the point, as for hours and weeks. */
  public String oneDigit(double value) {
    return number(value, value == Math.rint(value) ? 0 : 1);
  }

  private static String value(Interval interval) {
    return interval.mean() + " " + interval.low80() + " " + interval.high80();
  }

  /** What stands behind a name that is explained; French sets it off. */
  public String colon() {
    return this == FRENCH ? "\u00A0:" : ":";
  }

  /** With a capital in front, as a line begins. */
  public String first(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }
}
