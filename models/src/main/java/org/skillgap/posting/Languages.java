package org.skillgap.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the language of a posting by its function words. Postings are long and come in few
 * languages, so that the commonest words decide; a library with models of 70 languages would cost
 * 100 MB in every executor.
 */
final class Languages {
  private static final int LEAST_WORDS = 5;
  private static final int ENOUGH = 1_500;
  private static final double LEAST_PART = 0.06;
  private static final int LONGEST_WORD = 30;
  private static final Map<String, Set<String>> FUNCTION_WORDS =
      Map.of(
          "en",
          Set.of(
              "the", "and", "of", "to", "in", "with", "for", "is", "are", "you", "will", "be", "or",
              "our", "we", "as", "on", "this", "that", "an"),
          "fr",
          Set.of(
              "le", "la", "les", "des", "et", "de", "du", "une", "vous", "nous", "est", "dans",
              "pour", "avec", "sur", "au", "aux", "votre", "notre", "ou", "en"),
          "es",
          Set.of(
              "el", "los", "las", "y", "del", "para", "con", "una", "por", "que", "se", "su", "es",
              "al", "como", "más", "en", "nuestro"),
          "de",
          Set.of(
              "der", "die", "das", "und", "mit", "für", "wir", "sie", "ist", "im", "den", "zu",
              "ein", "eine", "auf", "von", "bei", "oder"));

  private static final Map<String, List<String>> LANGUAGES = new HashMap<>();

  static {
    FUNCTION_WORDS.forEach(
        (language, words) ->
            words.forEach(
                word -> LANGUAGES.computeIfAbsent(word, any -> new ArrayList<>()).add(language)));
  }

  private Languages() {}

  /** ISO 639-1 code, or "und" where too little or nothing known is there. */
  static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    Map<String, Integer> hits = new TreeMap<>();
    int counted = 0;
    int begin = 0;
    while (begin < start.length()) {
      int end = wordEnd(start, begin);
      if (end > begin && end - begin <= LONGEST_WORD) {
        counted++;
        for (String language : LANGUAGES.getOrDefault(start.substring(begin, end), List.of())) {
          hits.merge(language, 1, Integer::sum);
        }
      }
      begin = end + 1;
    }
    if (counted < LEAST_WORDS) {
      return "und";
    }
    int all = counted;
    return hits.entrySet().stream()
        .filter(hit -> hit.getValue() >= LEAST_PART * all)
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("und");
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && isOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isOfWord(int letter) {
    return letter == '\'' || Character.isLetter(letter);
  }
}
