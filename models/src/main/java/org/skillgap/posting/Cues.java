package org.skillgap.posting;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many expressions that each begin a word, looked for in one pass: at a word only those are tried
 * whose first letters stand there. One large alternation would be tried at every letter, and took a
 * quarter of the time of reading.
 */
public final class Cues {
  private static final int INDEXED = 2;

  private static final int LETTERS = 26;

  private final Pattern[][] byStart = new Pattern[LETTERS * LETTERS][0];

  private Cues() {}

  /**
   * Expressions in small letters; each starts with two letters a to z that stand as they are, and
   * is met at the start of a word, whatever the case of the text.
   */
  public static Cues of(String... expressions) {
    Cues cues = new Cues();
    for (String expression : expressions) {
      int start = expression.length() < INDEXED ? -1 : start(expression, 0);
      if (start < 0) {
        throw new IllegalArgumentException("no two letters at the start of: " + expression);
      }
      Pattern[] known = cues.byStart[start];
      cues.byStart[start] = Arrays.copyOf(known, known.length + 1);
      cues.byStart[start][known.length] = Pattern.compile(expression);
    }
    return cues;
  }

  /** Whether one of the expressions stands in the text. */
  public boolean in(String text) {
    return inLower(lower(text));
  }

  boolean inLower(String lower) {
    boolean inWord = false;
    for (int i = 0; i + INDEXED <= lower.length(); i++) {
      boolean letter = Character.isLetterOrDigit(lower.charAt(i));
      if (letter && !inWord && standsAt(lower, i)) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  /** Small letters, with one kind of apostrophe. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private boolean standsAt(String lower, int at) {
    int start = start(lower, at);
    if (start < 0) {
      return false;
    }
    for (Pattern pattern : byStart[start]) {
      Matcher matcher = pattern.matcher(lower);
      matcher.region(at, lower.length()).useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static int start(String text, int at) {
    int first = text.charAt(at) - 'a';
    int second = text.charAt(at + 1) - 'a';
    boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return letters ? first * LETTERS + second : -1;
  }
}
