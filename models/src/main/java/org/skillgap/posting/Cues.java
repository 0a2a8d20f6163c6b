package org.skillgap.posting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many expressions that each begin a word, looked for in one pass: the letters that stand at a word
 * lead to the few expressions that may begin with them, and only those are tried. One large
 * alternation would be tried at every letter, and took a quarter of the time of reading.
 */
public final class Cues {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz '-";
  private static final int LONGEST_OPENING = 12;
  private static final Comparator<Entry> AS_GIVEN = Comparator.comparingInt(Entry::place);

  private final Opening start = new Opening();
  private int size;

  private Cues() {}

  /** An expression, and its place among all of them. */
  private record Entry(int place, int number, boolean atStart, Pattern pattern) {}

  /** Letters that a word begins with, and what may stand there then. */
  private static final class Opening {
    private final @Nullable Opening[] longer = new @Nullable Opening[LETTERS.length()];
    private Entry[] entries = new Entry[0];

    @Nullable Opening with(char letter) {
      int at = letter >= 'a' && letter <= 'z' ? letter - 'a' : LETTERS.indexOf(letter);
      return at < 0 ? null : longer[at];
    }

    Opening open(char letter) {
      int at = LETTERS.indexOf(letter);
      Opening known = longer[at];
      if (known == null) {
        known = new Opening();
        longer[at] = known;
      }
      return known;
    }

    // What begins with "the" may stand at "the post" as well.
    void close(Entry[] shorter) {
      entries =
          Stream.concat(Arrays.stream(shorter), Arrays.stream(entries))
              .distinct()
              .sorted(AS_GIVEN)
              .toArray(Entry[]::new);
      for (Opening next : longer) {
        if (next != null) {
          next.close(entries);
        }
      }
    }
  }

  /**
   * Expressions in small letters. Each begins with a letter that stands as it is, or with a group
   * of alternatives that do, and is met at the start of a word, whatever the case of the text;
   * after {@code ^} only at the first word of the text.
   */
  public static Cues of(String... expressions) {
    return of(List.of(expressions));
  }

  /** The same; the place in the list is the number by which an expression is known. */
  static Cues of(List<String> expressions) {
    Cues cues = new Cues();
    for (int i = 0; i < expressions.size(); i++) {
      String expression = expressions.get(i);
      // "\b" in Java is a backspace, which no posting has; the border of a word is "\\b".
      if (expression.indexOf('\b') >= 0) {
        throw new IllegalArgumentException("a backspace stands in the cue " + expression);
      }
      if (alternatives(expression, -1, expression.length()).size() > 1) {
        throw new IllegalArgumentException(
            "alternatives without brackets in the cue " + expression);
      }
      boolean atStart = expression.startsWith("^");
      String words = atStart ? expression.substring(1) : expression;
      cues.add(i, atStart, words, expression);
    }
    cues.start.close(new Entry[0]);
    return cues;
  }

  private void add(int number, boolean atStart, String expression, String whole) {
    Entry entry = new Entry(size++, number, atStart, Pattern.compile(expression));
    for (String letters : openings(expression)) {
      if (letters.isEmpty()) {
        throw new IllegalArgumentException("no letter at the start of: " + whole);
      }
      Opening opening = start;
      for (int i = 0; i < letters.length(); i++) {
        opening = opening.open(letters.charAt(i));
      }
      opening.entries = Arrays.copyOf(opening.entries, opening.entries.length + 1);
      opening.entries[opening.entries.length - 1] = entry;
    }
  }

  // The letters that an expression may begin with: "the (post|role)" begins with one of two.
  private static Set<String> openings(String expression) {
    int end = 0;
    while (end < expression.length() && LETTERS.indexOf(expression.charAt(end)) >= 0) {
      end++;
    }
    if (end > LONGEST_OPENING) {
      return Set.of(expression.substring(0, LONGEST_OPENING));
    }
    if (isAt(expression, end, "(") && !isAt(expression, end + 1, "?")) {
      return openingsWithGroup(expression, end);
    }
    // The letter before such a sign need not stand there.
    boolean open = end > 0 && isAt(expression, end, "?*{");
    return Set.of(expression.substring(0, open ? end - 1 : end));
  }

  private static Set<String> openingsWithGroup(String expression, int open) {
    int close = closing(expression, open);
    if (isAt(expression, close + 1, "*{+")) {
      return Set.of(expression.substring(0, open));
    }
    Set<String> openings = new TreeSet<>();
    boolean optional = isAt(expression, close + 1, "?");
    int next = optional ? close + 2 : close + 1;
    for (String one : alternatives(expression, open, close)) {
      openings.addAll(openings(replaced(expression, open, one, next)));
    }
    if (optional) {
      openings.addAll(openings(replaced(expression, open, "", next)));
    }
    return openings;
  }

  private static boolean isAt(String expression, int at, String signs) {
    return at < expression.length() && signs.indexOf(expression.charAt(at)) >= 0;
  }

  private static String replaced(String expression, int from, String by, int to) {
    return expression.substring(0, from) + by + expression.substring(to);
  }

  private static int closing(String expression, int open) {
    int depth = 1;
    int close = open;
    while (depth > 0) {
      close++;
      char c = expression.charAt(close);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return close;
  }

  private static List<String> alternatives(String expression, int open, int close) {
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int from = open + 1;
    for (int i = from; i < close; i++) {
      char c = expression.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && c == '|') {
        alternatives.add(expression.substring(from, i));
        from = i + 1;
      }
    }
    alternatives.add(expression.substring(from, close));
    return alternatives;
  }

  /** Whether one of the expressions stands in the text. */
  public boolean in(String text) {
    return inLower(lower(text));
  }

  /** The same of a text that {@link #lower} has been through. */
  public boolean inLower(String lower) {
    return anyInLower(lower, number -> true);
  }

  /**
   * Asks of each expression that stands in the text, left to right, whether the search may end with
   * it; an expression that stands twice is asked of twice.
   */
  boolean anyInLower(String lower, IntPredicate ends) {
    boolean inWord = false;
    boolean first = true;
    for (int i = 0; i < lower.length(); i++) {
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
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private boolean anyAt(String lower, int at, boolean first, IntPredicate ends) {
    for (Entry entry : mayStand(lower, at)) {
      if (entry.atStart && !first) {
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

  private Entry[] mayStand(String lower, int at) {
    Opening opening = start;
    Opening longer = start;
    for (int i = at; longer != null; i++) {
      opening = longer;
      longer = i < lower.length() ? opening.with(lower.charAt(i)) : null;
    }
    return opening.entries;
  }
}
