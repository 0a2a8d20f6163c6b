package org.skillgap.posting;

import edu.stanford.nlp.process.Morphology;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A word as it is written, wherever it stands: texts are made of few, so that each is looked at
 * once.
 *
 * @param lower in small letters, without accents, the dots of an abbreviation, and "'s"
 * @param stem its stem
 * @param capital whether it starts with a capital
 * @param article whether it is an article, or says as little
 */
record Word(String lower, String stem, boolean capital, boolean article) {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "your", "our", "their");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,4}s?|(?:\\p{Lu}\\.)+s?");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final List<Spelling> BRITISH =
      List.of(
          new Spelling("is(e|es|ed|ing|ation)$", "iz$1"),
          new Spelling("ys(e|es|ed|ing)$", "yz$1"),
          new Spelling("(?<=[a-z]{3})our(s|ed|ing|al|able|ful)?$", "or$1"),
          new Spelling("(?<=[a-z]{2})ll(ing|ed|er|ers)$", "l$1"),
          new Spelling("tre$", "ter"));
  private static final int LONGEST_STEMMED = 40;
  private static final int MOST_REMEMBERED = 200_000;
  private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();
  private static final ThreadLocal<Morphology> LEMMAS = ThreadLocal.withInitial(Morphology::new);

  /** An ending, and how it is spelled in America. */
  private record Spelling(Pattern ending, String american) {
    Spelling(String ending, String american) {
      this(Pattern.compile(ending), american);
    }
  }

  static Word of(String written) {
    Word known = KNOWN.get(written);
    if (known == null) {
      known = read(written);
      // A word of thousands of letters is no word, and would be kept for good.
      if (written.length() <= LONGEST_STEMMED && KNOWN.size() < MOST_REMEMBERED) {
        KNOWN.put(written, known);
      }
    }
    return known;
  }

  private static Word read(String written) {
    String lower = withoutAccents(written.toLowerCase(Locale.ROOT).replace('’', '\''));
    if (isDotted(lower)) {
      lower = lower.replace(".", "");
    }
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    boolean capital = Character.isUpperCase(written.charAt(0));
    boolean article = ARTICLES.contains(lower) && !(capital && written.length() == 1);
    String stem = isAbbreviation(written) ? withoutPlural(lower, written) : stem(lower);
    // Stems are compared all the time: of those that are the same object the letters are not.
    return new Word(lower, stem.intern(), capital, article);
  }

  /** "Purée" is written without its accent as often as with it. */
  static String withoutAccents(String lower) {
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
  static String stem(String lower) {
    if (lower.length() > LONGEST_STEMMED
        || lower.length() < 3
        || lower.chars().anyMatch(Character::isDigit)) {
      return lower;
    }
    String known = STEMS.get(lower);
    if (known != null) {
      return known;
    }
    String spelled = lower;
    for (Spelling british : BRITISH) {
      spelled = british.ending().matcher(spelled).replaceFirst(british.american());
    }
    // A word such as "exercise" or "rise" only looks British; both sides of a match change alike.
    String stem = LEMMAS.get().stem(spelled);
    if (STEMS.size() < MOST_REMEMBERED) {
      STEMS.put(lower, stem);
    }
    return stem;
  }
}
