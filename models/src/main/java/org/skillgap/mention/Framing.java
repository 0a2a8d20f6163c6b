package org.skillgap.mention;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.skillgap.linking.FramingModel;
import org.skillgap.mention.SkillReader.Span;

/**
 * The clause around a skill with the skill taken out of it: what is left tells how firmly the skill
 * is asked for, whichever it is.
 */
final class Framing {
  private static final Pattern IN_LISTS =
      Pattern.compile(FramingModel.SKILL + "|" + FramingModel.OTHER + "|\\b(?:and|or)\\b");

  private Framing() {}

  /**
   * The framing of a skill.
   *
   * @param sentence where it stands
   * @param begin offset of the sentence in the text that the spans count in
   * @param spans all skills of the sentence
   * @param own one of them
   */
  static String of(String sentence, int begin, List<Span> spans, Span own) {
    StringBuilder framing = new StringBuilder();
    int at = 0;
    int from = 0;
    for (Span span : inOrder(spans, own)) {
      int first = span.begin() - begin;
      if (first >= at) {
        framing.append(sentence, at, first);
        if (span.equals(own)) {
          from = framing.length();
        }
        framing.append(span.equals(own) ? FramingModel.SKILL : FramingModel.OTHER);
        at = span.end() - begin;
      }
    }
    framing.append(sentence.substring(at));
    return Clauses.around(framing.toString(), from, from + FramingModel.SKILL.length());
  }

  // Of spans that share words only one can be taken out: the skill itself before all others.
  private static List<Span> inOrder(List<Span> spans, Span own) {
    return spans.stream()
        .filter(span -> span.equals(own) || span.end() <= own.begin() || own.end() <= span.begin())
        .sorted(Comparator.comparingInt(Span::begin).thenComparingInt(span -> -span.end()))
        .toList();
  }

  /** Whether nothing but skills is left of it, as in most lists. */
  static boolean isBare(String framing) {
    return IN_LISTS.matcher(framing).replaceAll("").chars().noneMatch(Character::isLetter);
  }
}
