package org.skillgap.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a sentence that each ask for something: between commas, and within those between
 * "and", "or" and the like. A list of duties is a list of clauses; read by itself, each says more
 * clearly what it means than all of them together.
 */
final class Clauses {
  private static final Pattern MARKS = Pattern.compile("[,;:()•*]|\\s[-–—]\\s");
  private static final Pattern JOINTS =
      Pattern.compile("\\b(and|or|then|while)\\b", Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 4;
  private static final int MOST = 24;

  private Clauses() {}

  /** A part of a sentence by its offsets, in UTF-16 code units. */
  record Clause(int begin, int end) {
    String in(String sentence) {
      return sentence.substring(begin, end);
    }
  }

  /** The clauses of a sentence in its order, the wider before its parts; equal words once. */
  static List<Clause> of(String sentence) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (Clause wide : parts(sentence, new Clause(0, sentence.length()), MARKS)) {
      add(sentence, wide, clauses);
      for (Clause part : parts(sentence, wide, JOINTS)) {
        add(sentence, part, clauses);
      }
    }
    return clauses.values().stream().limit(MOST).toList();
  }

  private static void add(String sentence, Clause clause, Map<String, Clause> into) {
    int begin = clause.begin();
    int end = clause.end();
    while (begin < end && Character.isWhitespace(sentence.charAt(begin))) {
      begin++;
    }
    while (begin < end && isEdge(sentence.charAt(end - 1))) {
      end--;
    }
    if (end - begin >= SHORTEST) {
      Clause trimmed = new Clause(begin, end);
      into.putIfAbsent(trimmed.in(sentence), trimmed);
    }
  }

  private static boolean isEdge(char last) {
    return Character.isWhitespace(last) || last == '.';
  }

  private static List<Clause> parts(String sentence, Clause whole, Pattern border) {
    List<Clause> parts = new ArrayList<>();
    Matcher borders = border.matcher(sentence).region(whole.begin(), whole.end());
    int from = whole.begin();
    while (borders.find()) {
      parts.add(new Clause(from, borders.start()));
      from = borders.end();
    }
    parts.add(new Clause(from, whole.end()));
    return parts;
  }
}
