package org.skillgap.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.skillgap.posting.Tokens.Token;

/**
 * Tells whether a single word is used in the text as in the label. Lemmas fall together, but "can"
 * is no canning, "to cover" no covers, "taking into account" no accounting, and the noun of "care
 * plans" is not what "plan" asks for.
 */
final class WordUse {
  private static final int AROUND = 24;
  private static final Pattern IDIOM =
      Pattern.compile(
          "\\b(reports? (directly |in )?(in)?to|reporting (directly |in )?(in)?to|(into|on) account|account of"
              + "|clean (driving|licen[cs]e|dbs|record)|in consultation with|sense of security|security of (a|the|your)\\b"
              + "|(take|takes|taking|in|the) lead\\b(?! (a|the) )|on board|at the heart|line manag\\w+|power of attorney"
              + "|terms? (and|of)|stock options?|long[- ]term|short[- ]term|fixed[- ]term)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> IN_IDIOMS =
      Set.of(
          "report",
          "account",
          "clean",
          "consultation",
          "secur",
          "security",
          "lead",
          "leading",
          "board",
          "line",
          "manage",
          "attorney",
          "power",
          "term",
          "stock",
          "option");
  private static final Set<String> BEFORE_VERB =
      Set.of(
          "to",
          "you",
          "you'll",
          "will",
          "can",
          "must",
          "should",
          "may",
          "would",
          "and",
          "or",
          "also",
          "help",
          "who",
          "then",
          "not",
          "effectively",
          "independently");
  private static final Set<String> BEFORE_DOING =
      Set.of(
          "and",
          "or",
          "in",
          "of",
          "for",
          "with",
          "by",
          "the",
          "when",
          "while",
          "including",
          "involves",
          "includes",
          "be",
          "are",
          "is",
          "to",
          "from",
          "at",
          "on",
          "as",
          "about",
          "your",
          "effectively");

  private final Tagger tagger;

  WordUse(Tagger tagger) {
    this.tagger = tagger;
  }

  /** Whether the word of a match is used as in its label, which is one word. */
  boolean fits(
      String text, int sentenceBegin, int sentenceEnd, List<Token> tokens, LabelTrie.Match match) {
    Token token = tokens.get(match.first());
    LabelTrie.Label label = match.label();
    String word = text.substring(token.begin(), token.end());
    String lower = word.toLowerCase(Locale.ROOT);
    String name = label.text().toLowerCase(Locale.ROOT);
    if (isPartOfIdiom(text, sentenceBegin, sentenceEnd, token)) {
      return false;
    }
    if (label.verbal()) {
      return isDone(text, tokens, match.first(), sentenceBegin, lower, name);
    }
    if (lower.equals(name)) {
      return true;
    }
    // "Securities" are not the plural of "security".
    if (label.preferred() && isPlural(name) && !isPlural(lower)) {
      return false;
    }
    if (label.properName()) {
      return isSpelling(lower, name);
    }
    if (name.endsWith("ing") || lower.endsWith("ing")) {
      return name.endsWith("ing") && lower.endsWith("ing");
    }
    return isSpelling(lower, name)
        || tagger.tag(text.substring(sentenceBegin, sentenceEnd), word).startsWith("NN");
  }

  private static boolean isPartOfIdiom(String text, int begin, int end, Token token) {
    if (!IN_IDIOMS.contains(token.stem())) {
      return false;
    }
    int from = Math.max(begin, token.begin() - AROUND);
    int to = Math.min(end, token.end() + AROUND);
    return IDIOM
        .matcher(text.substring(from, to))
        .results()
        .anyMatch(m -> from + m.start() < token.end() && token.begin() < from + m.end());
  }

  // What is done stands first, after a comma, or after a word such as "to" or "you": "plan menus",
  // "to lead", "cooking and cleaning". "Care plans", "discharge planning" and "planned care" are
  // things. The tagger would tell the same, at ten times the cost of all the rest.
  private static boolean isDone(
      String text, List<Token> tokens, int at, int sentenceBegin, String lower, String name) {
    boolean doing = lower.endsWith("ing");
    if (!lower.equals(name) && !doing) {
      return false;
    }
    int begin = tokens.get(at).begin();
    int blank = begin - 1;
    if (begin == sentenceBegin || text.charAt(blank) != ' ') {
      return true;
    }
    int from = blank;
    while (from > sentenceBegin && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, blank).toLowerCase(Locale.ROOT);
    return ",;:/•–-".indexOf(text.charAt(blank - 1)) >= 0
        || (doing ? BEFORE_DOING : BEFORE_VERB).contains(before);
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ics");
  }

  // The same letters but for dots, hyphens and the spelling of one country: "sautee", "W.H.M.I.S.".
  private static boolean isSpelling(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}#+]|'s$", "")
        .replaceAll("is(e|es|ed|ing|ation)$", "iz$1")
        .replace("our", "or")
        .replaceAll("(?<=\\p{L}{3})s$", "");
  }
}
