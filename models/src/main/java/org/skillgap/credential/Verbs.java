package org.skillgap.credential;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of performance statements, from {@code verbs.yaml}. A measurable verb names something
 * that can be seen; its level follows the stages of Bloom's revised taxonomy, folded to the four
 * levels of the survey.
 */
public final class Verbs {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final Pattern OPENING =
      Pattern.compile(
          "^((the |a )?(successful )?(learners?|students?|graduates?|participants?|candidates?)"
              + " (will|can|should|must) )?((will )?(be )?able to )?(to )?");
  private static final Pattern NOUN =
      Pattern.compile(".*(tion|sion|ment|ness|ity|ance|ence|ship|ology|ics|ism|ures?)");
  private static final Set<String> LITTLE_WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "for",
          "with",
          "and",
          "or",
          "how",
          "what",
          "why",
          "basic",
          "basics",
          "advanced",
          "various",
          "all",
          "this",
          "these",
          "some",
          "more",
          "good",
          "new",
          "other",
          "introductory");

  private static final Words WORDS = Words.read();

  private Verbs() {}

  /** What a statement starts with. */
  public enum Kind {
    /** A verb whose doing can be seen. */
    MEASURABLE,
    /** A verb that names a state of mind, which no assessment can see. */
    STATE_OF_MIND,
    /** No verb. */
    NO_VERB,
    /** A word that the list does not know; it may be a verb. */
    NOT_KNOWN;

    /** Whether nothing speaks against it that an assessment sees it. */
    public boolean canBeSeen() {
      return this == MEASURABLE || this == NOT_KNOWN;
    }
  }

  /** The words of the list. */
  private record Words(Map<String, Integer> levels, Set<String> statesOfMind) {
    /** As the file writes them. */
    private record Lists(Map<Integer, List<String>> levels, List<String> statesOfMind) {}

    static Words read() {
      try (InputStream in = Verbs.class.getResourceAsStream("verbs.yaml")) {
        Lists lists =
            new YAMLMapper().readValue(Objects.requireNonNull(in, "verbs.yaml"), Lists.class);
        Map<String, Integer> levels = new HashMap<>();
        lists.levels().forEach((level, verbs) -> verbs.forEach(verb -> levels.put(verb, level)));
        return new Words(levels, Set.copyOf(lists.statesOfMind()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean knows(String word) {
      return levels.containsKey(word) || statesOfMind.contains(word);
    }
  }

  /** The verb of a performance statement as a dictionary writes it, after any opening. */
  public static String first(String statement) {
    String plain = statement.strip().toLowerCase(Locale.ROOT);
    Matcher opening = OPENING.matcher(plain);
    Matcher words = WORD.matcher(opening.find() ? plain.substring(opening.end()) : plain);
    String first = words.find() ? words.group() : "";
    // An adverb stands before its verb: "safely transfer".
    boolean adverb = first.endsWith("ly") && !WORDS.knows(first);
    return plainForm(adverb && words.find() ? words.group() : first);
  }

  /** Level 1 to 4 of a verb; absent for a word that is no measurable verb. */
  public static @Nullable Integer level(String verb) {
    return WORDS.levels().get(verb);
  }

  /** What the statement starts with. */
  public static Kind kind(String statement) {
    String word = first(statement);
    if (WORDS.levels().containsKey(word)) {
      return Kind.MEASURABLE;
    }
    if (WORDS.statesOfMind().contains(word)) {
      return Kind.STATE_OF_MIND;
    }
    return word.isEmpty() || LITTLE_WORDS.contains(word) || NOUN.matcher(word).matches()
        ? Kind.NO_VERB
        : Kind.NOT_KNOWN;
  }

  /** Whether the statement starts with a verb that an assessment can see. */
  public static boolean measurable(String statement) {
    return kind(statement) == Kind.MEASURABLE;
  }

  // "preparing", "prepares" and "planning" are forms of verbs that the list writes once.
  private static String plainForm(String word) {
    if (WORDS.knows(word)) {
      return word;
    }
    for (String form : forms(word)) {
      if (WORDS.knows(form)) {
        return form;
      }
    }
    return word;
  }

  private static List<String> forms(String word) {
    int length = word.length();
    if (word.endsWith("ing") && length > 5) {
      String stem = word.substring(0, length - 3);
      return List.of(stem, stem + "e", stem.substring(0, stem.length() - 1));
    }
    if (word.endsWith("ies") && length > 4) {
      return List.of(word.substring(0, length - 3) + "y");
    }
    if (word.endsWith("s") && length > 3) {
      return List.of(
          word.substring(0, length - 1),
          word.endsWith("es") ? word.substring(0, length - 2) : word);
    }
    return List.of();
  }
}
