package org.skillgap.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text with their offsets and their stems. A word keeps what belongs to the name of
 * a tool: C#, C++, .NET, Node.js. Articles are left out, so that "lead a team" and "lead the team"
 * are the same words.
 */
public final class Tokens {
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
    Word word = Word.of(text.substring(begin, end));
    if (!word.article()) {
      joinToLast(text, begin, word.lower());
      tokens.add(new Token(begin, end, word.stem(), word.capital(), null));
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
            Word.stem(Word.withoutAccents(before) + lower)));
  }
}
