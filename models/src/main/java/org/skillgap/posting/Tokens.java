package org.skillgap.posting;

import edu.stanford.nlp.process.Morphology;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text with their offsets and their stems. A word keeps what belongs to the name of
 * a tool: C#, C++, .NET, Node.js. Articles are left out, so that "lead a team" and "lead the team"
 * are the same words.
 */
public final class Tokens {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "your", "our", "their");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,4}s?|(?:\\p{Lu}\\.)+s?");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final int LONGEST_STEMMED = 40;
  private static final int MOST_REMEMBERED = 200_000;
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();
  private static final ThreadLocal<Morphology> LEMMAS = ThreadLocal.withInitial(Morphology::new);

  private final List<Token> tokens = new ArrayList<>();

  private Tokens() {}

  /**
   * One word.
   *
   * @param begin its place in the text, in UTF-16 code units
   * @param end the place after it
   * @param stem its stem
   * @param capital whether it starts with a capital
   * @param compound stem of the word that it makes with the next one across a hyphen, as in
   *     "spread-sheets"; absent without a hyphen
   */
  public record Token(
      int begin, int end, String stem, boolean capital, @Nullable String compound) {}

  /** The words between two places of a text. */
  public static List<Token> of(String text, int begin, int end) {
    Tokens words = new Tokens();
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      boolean dotName =
          c == '.'
              && i + 1 < end
              && Character.isLetter(text.charAt(i + 1))
              && (i == begin || !isWord(text.charAt(i - 1)));
      if (isWord(c) || dotName) {
        int to = wordEnd(text, i + 1, end);
        words.add(text, i, to);
        i = to;
      } else {
        i++;
      }
    }
    return words.tokens;
  }

  private static int wordEnd(String text, int from, int end) {
    int to = from;
    while (to < end) {
      char c = text.charAt(to);
      boolean inside = to + 1 < end && isWord(text.charAt(to + 1));
      boolean joins = (c == '.' || c == '\'' || c == '’') && inside;
      if (!isWord(c) && !joins && c != '+' && c != '#') {
        break;
      }
      to++;
    }
    return to;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private void add(String text, int begin, int end) {
    String word = text.substring(begin, end);
    String lower = withoutAccents(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    if (isDotted(lower)) {
      lower = lower.replace(".", "");
    }
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    if (!ARTICLES.contains(lower) || Character.isUpperCase(word.charAt(0)) && word.length() == 1) {
      String stem = isAbbreviation(word) ? withoutPlural(lower, word) : stem(lower);
      joinToLast(text, begin, lower);
      tokens.add(new Token(begin, end, stem, Character.isUpperCase(word.charAt(0)), null));
    }
  }

  private void joinToLast(String text, int begin, String lower) {
    int at = tokens.size() - 1;
    if (at < 0 || tokens.get(at).end() != begin - 1 || text.charAt(begin - 1) != '-') {
      return;
    }
    Token last = tokens.get(at);
    String before = text.substring(last.begin(), last.end()).toLowerCase(Locale.ROOT);
    tokens.set(
        at,
        new Token(
            last.begin(),
            last.end(),
            last.stem(),
            last.capital(),
            stem(withoutAccents(before) + lower)));
  }

  // "Purée" is written without its accent as often as with it.
  private static String withoutAccents(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower;
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && (Character.isUpperCase(word.charAt(1)) || word.charAt(1) == '.')
        && ABBREVIATION.matcher(word).matches();
  }

  // "GIS" is not the plural of "GI", but "ADLs" is that of "ADL".
  private static String withoutPlural(String lower, String word) {
    return word.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  // Letters with dots between them are one abbreviation: "W.H.M.I.S.", but "Node.js" is a name.
  private static boolean isDotted(String word) {
    if (word.length() < 3 || word.charAt(1) != '.') {
      return false;
    }
    for (int i = 1; i < word.length(); i += 2) {
      if (word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /** The stem of a word in small letters; British spellings fall together with American ones. */
  public static String stem(String lower) {
    if (lower.length() > LONGEST_STEMMED
        || lower.length() < 3
        || lower.chars().anyMatch(Character::isDigit)) {
      return lower;
    }
    String known = STEMS.get(lower);
    if (known != null) {
      return known;
    }
    String spelled =
        lower
            .replaceFirst("is(e|es|ed|ing|ation)$", "iz$1")
            .replaceFirst("ys(e|es|ed|ing)$", "yz$1")
            .replaceFirst("(?<=[a-z]{3})our(s|ed|ing|al|able|ful)?$", "or$1")
            .replaceFirst("(?<=[a-z]{2})ll(ing|ed|er|ers)$", "l$1")
            .replaceFirst("tre$", "ter");
    // A word such as "exercise" or "rise" only looks British; both sides of a match change alike.
    String stem = LEMMAS.get().stem(spelled);
    if (STEMS.size() < MOST_REMEMBERED) {
      STEMS.put(lower, stem);
    }
    return stem;
  }
}
