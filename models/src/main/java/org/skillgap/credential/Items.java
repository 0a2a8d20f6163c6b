package org.skillgap.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items that a description lists, as in "assessment, diagnosis and treatment". What fills an
 * item is a topic of the course; what is one word of many in it is named in passing, as teams are
 * in "students work in teams to resolve an issue".
 */
public final class Items {
  private static final Pattern BORDER =
      Pattern.compile(
          "[,;:.!?()\\n/]|\\b(?:and|or|including|such as)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");
  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "the", "of", "in", "on", "to", "for", "with", "by", "as", "at", "from", "its");

  private Items() {}

  /** Number of items with a word in them. */
  public static int count(String text) {
    return (int) spans(text).stream().filter(s -> words(text, s.begin, s.end) > 0).count();
  }

  /** Part of the words of the items it stands in that a stretch of the text makes up, 0 to 1. */
  static double focus(String text, int begin, int end) {
    int own = words(text, begin, end);
    int all =
        spans(text).stream()
            .filter(item -> item.begin < end && item.end > begin)
            .mapToInt(item -> words(text, item.begin, item.end))
            .sum();
    return all == 0 ? 0 : Math.min(1, own / (double) all);
  }

  private record Span(int begin, int end) {}

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher border = BORDER.matcher(text);
    int begin = 0;
    while (border.find()) {
      spans.add(new Span(begin, border.start()));
      begin = border.end();
    }
    spans.add(new Span(begin, text.length()));
    return spans;
  }

  private static int words(String text, int begin, int end) {
    Matcher word = WORD.matcher(text).region(begin, end);
    int words = 0;
    while (word.find()) {
      words += LITTLE.contains(word.group().toLowerCase(Locale.ROOT)) ? 0 : 1;
    }
    return words;
  }
}
