package org.skillgap.posting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many expressions that each begin a word, looked for in one pass: at a word only those are tried
 * whose first two letters stand there. One large alternation would be tried at every letter, and
 * took a quarter of the time of reading.
 */
public final class Cues {
  private static final int LETTERS = 26;
  // The second place may also be a blank or a hyphen: "a plus", "e-mail".
  private static final int SECONDS = LETTERS + 1;

  private final Entry[][] byStart = new Entry[LETTERS * SECONDS][0];

  private Cues() {}

  /** An expression, and the letters that it begins with. */
  private record Entry(int number, boolean atStart, String letters, Pattern pattern) {}

  /**
   * Expressions in small letters. Each begins with two characters that stand as they are, or with a
   * group of alternatives that do, and is met at the start of a word, whatever the case of the
   * text; after {@code ^} only at the first word of the text.
   */
  public static Cues of(String... expressions) {
    return of(List.of(expressions));
  }

  /** The same; the place in the list is the number by which an expression is known. */
  static Cues of(List<String> expressions) {
    Cues cues = new Cues();
    for (int i = 0; i < expressions.size(); i++) {
      String expression = expressions.get(i);
      boolean atStart = expression.startsWith("^");
      for (String one : alternatives(atStart ? expression.substring(1) : expression)) {
        cues.add(i, atStart, one, expression);
      }
    }
    return cues;
  }

  private void add(int number, boolean atStart, String expression, String whole) {
    int start = expression.length() < 2 ? -1 : start(expression, 0);
    boolean optional = expression.length() > 2 && "?*{".indexOf(expression.charAt(2)) >= 0;
    if (start < 0 || optional || "\\[(.|".indexOf(expression.charAt(1)) >= 0) {
      throw new IllegalArgumentException("no two letters at the start of: " + whole);
    }
    Entry[] known = byStart[start];
    byStart[start] = Arrays.copyOf(known, known.length + 1);
    byStart[start][known.length] =
        new Entry(number, atStart, letters(expression), Pattern.compile(expression));
  }

  // Comparing letters first spares most of the matching.
  private static String letters(String expression) {
    int end = 0;
    while (end < expression.length() && isPlain(expression.charAt(end))) {
      end++;
    }
    boolean optional = end < expression.length() && "?*{+".indexOf(expression.charAt(end)) >= 0;
    return expression.indexOf('|') >= 0 && !expression.contains("(")
        ? ""
        : expression.substring(0, optional ? end - 1 : end);
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\'' || c == ',';
  }

  // "(is|are) needed" stands under two starts.
  private static List<String> alternatives(String expression) {
    if (!expression.startsWith("(") || expression.startsWith("(?")) {
      return List.of(expression);
    }
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int from = 1;
    int close = 0;
    for (int i = 0; i < expression.length() && close == 0; i++) {
      char c = expression.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        close = i;
      }
      if (close == i && close > 0 || depth == 1 && c == '|') {
        alternatives.add(expression.substring(from, i));
        from = i + 1;
      }
    }
    String rest = expression.substring(close + 1);
    return alternatives.stream().map(one -> one + rest).toList();
  }

  /** Whether one of the expressions stands in the text. */
  public boolean in(String text) {
    return inLower(lower(text));
  }

  boolean inLower(String lower) {
    return anyInLower(lower, number -> true);
  }

  /**
   * Asks of each expression that stands in the text, left to right, whether the search may end with
   * it; an expression that stands twice is asked of twice.
   */
  boolean anyInLower(String lower, IntPredicate ends) {
    boolean inWord = false;
    boolean first = true;
    for (int i = 0; i + 2 <= lower.length(); i++) {
      boolean letter = Character.isLetterOrDigit(lower.charAt(i));
      if (letter && !inWord) {
        if (anyAt(lower, i, first, ends)) {
          return true;
        }
        first = false;
      }
      inWord = letter;
    }
    return false;
  }

  /** Small letters, with one kind of apostrophe. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private boolean anyAt(String lower, int at, boolean first, IntPredicate ends) {
    int start = start(lower, at);
    if (start < 0) {
      return false;
    }
    for (Entry entry : byStart[start]) {
      if (entry.atStart && !first || !lower.startsWith(entry.letters, at)) {
        continue;
      }
      Matcher matcher = entry.pattern.matcher(lower);
      matcher.region(at, lower.length()).useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt() && ends.test(entry.number)) {
        return true;
      }
    }
    return false;
  }

  private static int start(String text, int at) {
    int first = text.charAt(at) - 'a';
    int second = text.charAt(at + 1) - 'a';
    if (first < 0 || first >= LETTERS) {
      return -1;
    }
    return first * SECONDS + (second >= 0 && second < LETTERS ? second : LETTERS);
  }
}
