package org.skillgap.message;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The words of another language for English patterns and terms, from a file of the language. */
public final class Translation {
  private static final Translation FRENCH = read("translation_fr.yaml", Locale.CANADA_FRENCH);

  private final Locale locale;
  private final Map<String, String> words;

  private Translation(Locale locale, Map<String, String> words) {
    this.locale = locale;
    this.words = words;
  }

  public static Translation french() {
    return FRENCH;
  }

  private static Translation read(String file, Locale locale) {
    try (InputStream in = Translation.class.getResourceAsStream(file)) {
      return new Translation(
          locale,
          new YAMLMapper()
              .readValue(
                  Objects.requireNonNull(in, file),
                  new TypeReference<TreeMap<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Locale locale() {
    return locale;
  }

  /** A translation with these words alone. */
  static Translation of(Locale locale, Map<String, String> words) {
    return new Translation(locale, words);
  }

  /** The pattern that says the same; empty where nobody translated it. */
  public Optional<String> of(String english) {
    return Optional.ofNullable(words.get(english));
  }

  /** A term in the language; the term itself where that has no word of its own. */
  public String term(String english) {
    return words.getOrDefault(english, english);
  }

  /** All that it translates, by the English. */
  public Map<String, String> all() {
    return Map.copyOf(words);
  }
}
