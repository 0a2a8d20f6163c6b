package org.skillgap.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts lines into sentences; a bullet is a sentence, whatever its punctuation. */
public final class SentenceReader {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "incl", "approx", "min", "max", "no", "dr", "mr", "mrs", "ms", "st",
          "inc", "ltd", "co", "dept", "vs", "hrs", "yrs", "a.m", "p.m", "b.sc", "m.sc", "b.a",
          "ph.d", "reg", "prof", "rev", "jr", "sr", "vol", "ext", "art", "sec");

  private static final Pattern NUMBERED = Pattern.compile("(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s");

  private SentenceReader() {}

  /** Sentences of a cleaned text, as pairs of begin and end, blanks trimmed. */
  public static List<int[]> sentences(String text) {
    List<int[]> sentences = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      sentences.addAll(sentences(text, begin, end));
      begin = end + 1;
    }
    return sentences;
  }

  /** Sentences of a stretch of one line, as pairs of begin and end, blanks trimmed. */
  static List<int[]> sentences(String text, int begin, int end) {
    List<int[]> sentences = new ArrayList<>();
    int from = begin;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
      if (stop && i + 1 < end && endsSentence(text, from, i, end)) {
        add(sentences, text, from, i + 1);
        from = i + 1;
      }
    }
    add(sentences, text, from, end);
    return sentences;
  }

  private static boolean endsSentence(String text, int from, int stop, int end) {
    int next = stop + 1;
    if (!Character.isWhitespace(text.charAt(next)) && text.charAt(next) != '"') {
      return false;
    }
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < end && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    int word = stop;
    while (word > from
        && !Character.isWhitespace(text.charAt(word - 1))
        && text.charAt(word - 1) != '(') {
      word--;
    }
    String last = text.substring(word, stop).toLowerCase(Locale.ROOT);
    return text.charAt(stop) != '.'
        || !(ABBREVIATIONS.contains(last)
            || last.length() == 1 && Character.isLetter(last.charAt(0)));
  }

  private static void add(List<int[]> sentences, String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to
        && (Character.isWhitespace(text.charAt(from)) || isBullet(text.charAt(from)))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new int[] {from, to});
    }
  }

  /** Whether a stripped line is an item of a list: by its bullet, number or letter. */
  static boolean isItem(String line) {
    return isBullet(line.charAt(0)) || NUMBERED.matcher(line).lookingAt();
  }

  private static boolean isBullet(char c) {
    return "•·▪‣●○◦*–—-✔✓➢►■~>+»→".indexOf(c) >= 0;
  }
}
