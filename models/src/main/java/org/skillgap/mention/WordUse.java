package org.skillgap.mention;

import java.util.List;
import java.util.Locale;
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
      return isVerb(text.substring(sentenceBegin, sentenceEnd), word)
          && !isHeadOfCompound(text, sentenceBegin, sentenceEnd, tokens, match.first(), lower);
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
    int from = Math.max(begin, token.begin() - AROUND);
    int to = Math.min(end, token.end() + AROUND);
    return IDIOM
        .matcher(text.substring(from, to))
        .results()
        .anyMatch(m -> from + m.start() < token.end() && token.begin() < from + m.end());
  }

  private boolean isVerb(String sentence, String word) {
    return tagger.tag(sentence, word).startsWith("VB");
  }

  // "Discharge planning" and "planned care" are things, "planning menus" is done.
  private boolean isHeadOfCompound(
      String text, int begin, int end, List<Token> tokens, int at, String lower) {
    if (lower.endsWith("ed")) {
      return LongerName.isAdjacent(text, tokens, at);
    }
    if (!lower.endsWith("ing") || at == 0 || !LongerName.isAdjacent(text, tokens, at - 1)) {
      return false;
    }
    Token before = tokens.get(at - 1);
    String tag =
        tagger.tag(text.substring(begin, end), text.substring(before.begin(), before.end()));
    return tag.startsWith("NN") || tag.startsWith("JJ");
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
