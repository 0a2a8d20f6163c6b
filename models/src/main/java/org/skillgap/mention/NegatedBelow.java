package org.skillgap.mention;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.PostingText;
import org.skillgap.posting.Sentence;

/** The sentences under a heading such as "Not needed", up to the next heading or section. */
final class NegatedBelow {
  private NegatedBelow() {}

  /** Those of a text. */
  static Set<Sentence> of(PostingText text) {
    Set<Sentence> below = new HashSet<>();
    @Nullable Sentence heading = null;
    for (Sentence sentence : text.sentences()) {
      if (negates(text.text(), sentence)) {
        heading = sentence;
      } else if (sentence.heading() || heading != null && heading.section() != sentence.section()) {
        heading = null;
      } else if (heading != null) {
        below.add(sentence);
      }
    }
    return below;
  }

  // On a line of its own: "Not needed." behind something speaks of that.
  private static boolean negates(String text, Sentence sentence) {
    boolean line =
        (sentence.begin() == 0 || text.charAt(sentence.begin() - 1) == '\n')
            && (sentence.end() == text.length() || text.charAt(sentence.end()) == '\n');
    String words = text.substring(sentence.begin(), sentence.end());
    return line && !words.endsWith(".") && RequirementCues.NEGATED_BELOW.in(words);
  }
}
