package org.skillgap.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skillgap.posting.Cues;

/** Finds the part of a sentence that speaks of a word in it. */
final class Clauses {
  private static final String FIRST = ";–—.,bhawpiret";
  private static final Pattern BORDER =
      Pattern.compile(
          ";|(?:but|however|although|though|while|whereas)\\b|[–—] |\\. "
              + "|, (?=(?:no|not(?! (?:required|needed|necessary|expected|essential|used))|nor|you (?:will|do|need|are) not|we (?:will|do) not)\\b)"
              + "|(?=(?:preferably|ideally|rather than|instead of|except for|though)\\b)",
          Pattern.CASE_INSENSITIVE);
  // What a longer explanation says does not speak of the words before it; "French: an asset" does.
  private static final Pattern EXPLANATION = Pattern.compile(": (?=(?:[^ ;.]+ ){4})");
  // "Apart from foot care, which a nurse provides, you help with bathing."
  private static final Pattern EXCLUDED =
      Pattern.compile(
          "^(?:apart from|except for|other than|instead of|rather than|unlike|excluding)\\b[^,]*(?:, which [^,]*)?, ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORWARD =
      Pattern.compile("^(?:preferably|ideally)\\b", Pattern.CASE_INSENSITIVE);

  // "Preferably, ": the comma right after it ends nothing.
  private static final int LONGEST_CUE = "preferably,".length();

  private Clauses() {}

  /** The clause around the words between two places of a sentence. */
  static String around(String sentence, int begin, int end) {
    int from = 0;
    int to = sentence.length();
    Matcher excluded = EXCLUDED.matcher(sentence);
    if (excluded.find()) {
      if (excluded.end() > begin) {
        return excluded.group();
      }
      from = excluded.end();
    }
    Matcher border = BORDER.matcher(sentence);
    for (int i = from; i < sentence.length(); i++) {
      if (mayPart(sentence, i) && border.region(i, sentence.length()).lookingAt()) {
        // Words that reach over a border belong to where they end.
        if (border.end() < end) {
          from = border.end();
        } else if (border.start() >= end) {
          to = border.start();
          break;
        }
      } else if (i >= end
          && sentence.charAt(i) == ':'
          && EXPLANATION.matcher(sentence).region(i, sentence.length()).lookingAt()) {
        to = i;
        break;
      }
    }
    return half(sentence, begin, end, from, to);
  }

  // "Excel required, Access preferred": where a clause both asks and welcomes, each word belongs to
  // what is said next, and "preferably" to what follows it up to the comma.
  private static String half(String sentence, int begin, int end, int from, int to) {
    String clause = sentence.substring(from, to);
    boolean forward = from > 0 && FORWARD.matcher(clause).find();
    String lower = Cues.lower(clause);
    if (!forward
        && !(RequirementCues.REQUIRED.inLower(lower) && RequirementCues.PREFERRED.inLower(lower))) {
      return clause;
    }
    int left = from;
    int right = to;
    for (int i = from; i < to; i++) {
      char c = sentence.charAt(i);
      boolean after = forward && i <= from + LONGEST_CUE;
      if (after || c != ',' && c != '(' && c != ')') {
        continue;
      }
      if (i < begin) {
        left = i + 1;
      } else if (i >= end) {
        String part = sentence.substring(left, i);
        if (forward || RequirementCues.REQUIRED.in(part) || RequirementCues.PREFERRED.in(part)) {
          right = i;
          break;
        }
      }
    }
    return sentence.substring(left, right);
  }

  // The expression is tried only where its first letter stands: it was the slowest part of reading.
  private static boolean mayPart(String sentence, int i) {
    char c = Character.toLowerCase(sentence.charAt(i));
    return FIRST.indexOf(c) >= 0
        && (!Character.isLetter(c) || i == 0 || !Character.isLetter(sentence.charAt(i - 1)));
  }
}
