package org.skillgap.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillgap.linking.Hint;
import org.skillgap.linking.SentenceLinker;
import org.skillgap.mention.SentenceView.Judge;
import org.skillgap.mention.SentenceView.Meant;
import org.skillgap.posting.SectionReader;
import org.skillgap.posting.Tokens;
import org.skillgap.posting.Tokens.Token;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Finds the skills of a sentence in three views, the surest first: names that stand there, names
 * whose words stand close together, and, where a judge is at hand, what the sentence means.
 */
final class SkillReader {
  private static final double CLOSE_TOGETHER = 0.70;

  private final WordBag bag = new WordBag();
  private final LabelView names;
  private final @Nullable SentenceView sentences;

  SkillReader(Taxonomy taxonomy, @Nullable SentenceLinker linker) {
    this.sentences = linker == null ? null : new SentenceView(linker);
    LabelTrie labels = new LabelTrie();
    List<Skill> findable =
        taxonomy.skills().stream()
            .filter(skill -> skill.kind() != SkillKind.GROUP && skill.deprecatedBy() == null)
            .toList();
    for (Skill skill : findable) {
      labels.count(skill.label());
      skill.altLabels().forEach(labels::count);
    }
    for (Skill skill : findable) {
      labels.add(skill, skill.label(), true);
      bag.add(skill, skill.label());
      for (String label : skill.altLabels()) {
        labels.add(skill, label, false);
        bag.add(skill, label);
      }
    }
    bag.freeze();
    this.names = new LabelView(labels);
  }

  /** A skill between two places of a text. */
  record Span(Skill skill, int begin, int end, double confidence, FoundBy foundBy) {}

  /** Whether the words of a name stand between two places of a text, whatever they mean. */
  boolean mayName(String text, int begin, int end) {
    return names.mayName(Tokens.of(text, begin, end));
  }

  /** The skills between two places of a text, in its order; without a judge, those of the words. */
  List<Span> skills(String text, int begin, int end, @Nullable Judge judge) {
    List<Token> tokens = Tokens.of(text, begin, end);
    List<Span> spans = named(text, begin, end, tokens, judge);
    if (judge != null && sentences != null) {
      List<Span> named = List.copyOf(spans);
      String sentence = text.substring(begin, end);
      Set<String> elsewhere = names.inLongerNames(text, tokens);
      for (Meant meant :
          sentences.meant(
              sentence, judge, hint -> isFree(hint, sentence, begin, named, elsewhere))) {
        spans.add(
            new Span(
                meant.hint().skill(),
                begin + meant.hint().begin(),
                begin + meant.hint().end(),
                meant.probability(),
                FoundBy.SENTENCE));
      }
    }
    spans.sort(Comparator.comparingInt(Span::begin).thenComparing(s -> s.skill().uri()));
    return spans;
  }

  /** What the sentence hints at beside the names that are beyond doubt: what a judge decides. */
  List<Hint> hints(String text, int begin, int end) {
    if (sentences == null) {
      return List.of();
    }
    List<Token> tokens = Tokens.of(text, begin, end);
    List<Span> named = named(text, begin, end, tokens, Judge.OF_NOTHING);
    Set<String> elsewhere = names.inLongerNames(text, tokens);
    String sentence = text.substring(begin, end);
    return sentences.hints(sentence).stream()
        .filter(hint -> isFree(hint, sentence, begin, named, elsewhere))
        .toList();
  }

  // "What you need" announces skills and means none; a part of the name of something else, as
  // in "Palliative Care Unit", is no hint either.
  private static boolean isFree(
      Hint hint, String sentence, int begin, List<Span> named, Set<String> elsewhere) {
    int from = begin + hint.begin();
    int to = begin + hint.end();
    return named.stream()
            .noneMatch(
                s -> s.begin() < to && from < s.end() || s.skill().uri().equals(hint.skill().uri()))
        && !elsewhere.contains(hint.skill().uri())
        && !SectionReader.isHeading(sentence.substring(hint.begin(), hint.end()));
  }

  private List<Span> named(
      String text, int begin, int end, List<Token> tokens, @Nullable Judge judge) {
    List<Span> spans = new ArrayList<>();
    for (LabelView.Named named : names.named(text, begin, end, tokens)) {
      if (!named.common() || isMeant(text.substring(begin, end), named.skill(), judge)) {
        spans.add(
            new Span(named.skill(), named.begin(), named.end(), named.confidence(), FoundBy.LABEL));
      }
    }
    closeTogether(text, tokens, spans);
    return spans;
  }

  // One word of everyday speech is believed only where the sentence as a whole may mean the skill.
  private boolean isMeant(String sentence, Skill skill, @Nullable Judge judge) {
    return judge == null || sentences == null || sentences.mayMean(sentence, skill, judge);
  }

  private void closeTogether(String text, List<Token> tokens, List<Span> spans) {
    Set<String> known = names.inLongerNames(text, tokens);
    spans.forEach(span -> known.add(span.skill().uri()));
    for (WordBag.Meant meant : bag.meant(tokens)) {
      int from = tokens.get(meant.first()).begin();
      int to = tokens.get(meant.last()).end();
      boolean free =
          spans.stream().noneMatch(s -> s.begin() <= from && to <= s.end())
              && isOneClause(text, from, to);
      if (free && known.add(meant.skill().uri())) {
        spans.add(new Span(meant.skill(), from, to, CLOSE_TOGETHER, FoundBy.SENTENCE));
      }
    }
  }

  // A comma between the words of a label parts two things.
  private static boolean isOneClause(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> ",;:()•&".indexOf(c) >= 0);
  }
}
