package org.skillgap.credential.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the rules write numbers and compare words. */
final class Texts {
  private static final int STEM = 5;
  private static final Set<String> STOP_WORDS =
      Set.of(
          "and",
          "for",
          "the",
          "with",
          "from",
          "into",
          "introduction",
          "level",
          "part",
          "micro",
          "credential");

  private Texts() {}

  /** At most one digit after the point, none where it is zero. */
  static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? String.valueOf((long) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }

  static String percent(double part) {
    return Math.round(part * 100) + " %";
  }

  static String quoted(Collection<String> texts) {
    return texts.stream().map(text -> "“" + text + "”").collect(Collectors.joining(", "));
  }

  static int words(String text) {
    return (int) Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).count();
  }

  static boolean anyContains(List<String> texts, String word) {
    return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
  }

  /** The part of the title's content words whose stem stands in one of the texts; 1 without any. */
  static double overlap(String title, List<String> texts) {
    Set<String> wanted = stems(title);
    Set<String> there =
        texts.stream().flatMap(text -> stems(text).stream()).collect(Collectors.toSet());
    return wanted.isEmpty()
        ? 1
        : wanted.stream().filter(there::contains).count() / (double) wanted.size();
  }

  private static Set<String> stems(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 2 && !STOP_WORDS.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
