package org.skillgap.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** How many different sentences have been held against all skills so far. */
  int sentencesHeld() {
    return sentences == null ? 0 : sentences.held();
  }

  /** Whether the words of a name stand between two places of a text, whatever they mean. */
  boolean mayName(String text, int begin, int end) {
    return names.mayName(Tokens.of(text, begin, end));
  }

  /** The skills between two places of a text, in its order; without a judge, those of the words. */
  List<Span> skills(String text, int begin, int end, @Nullable Judge judge) {
    Named named = named(text, begin, end, judge);
    List<Span> spans = new ArrayList<>(named.spans());
    if (judge != null && sentences != null) {
      String sentence = text.substring(begin, end);
      for (Meant meant :
          sentences.meant(sentence, judge, hint -> isFree(hint, sentence, begin, named))) {
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

  /** Reads sentences together that will each be asked for. */
  void prepare(List<String> asked) {
    if (sentences != null) {
      sentences.prepare(asked);
    }
  }

  /** What the sentence hints at beside the names that are beyond doubt: what a judge decides. */
  List<Hint> hints(String text, int begin, int end) {
    if (sentences == null) {
      return List.of();
    }
    Named named = named(text, begin, end, Judge.OF_NOTHING);
    String sentence = text.substring(begin, end);
    return sentences.hints(sentence).stream()
        .filter(hint -> isFree(hint, sentence, begin, named))
        .toList();
  }

  // "What you need" announces skills and means none; a part of the name of something else, as
  // in "Palliative Care Unit", is no hint either.
  private static boolean isFree(Hint hint, String sentence, int begin, Named named) {
    int from = begin + hint.begin();
    int to = begin + hint.end();
    return named.spans().stream()
            .noneMatch(
                s -> s.begin() < to && from < s.end() || s.skill().uri().equals(hint.skill().uri()))
        && !named.elsewhere().contains(hint.skill().uri())
        && !SectionReader.isHeading(sentence.substring(hint.begin(), hint.end()));
  }

  /** The skills that a sentence names, and those whose names are parts of other names in it. */
  private record Named(List<Span> spans, Set<String> elsewhere) {}

  private Named named(String text, int begin, int end, @Nullable Judge judge) {
    List<Token> tokens = Tokens.of(text, begin, end);
    LabelView.Names found = names.names(text, begin, end, tokens);
    List<Span> spans = new ArrayList<>();
    for (LabelView.Named named : found.named()) {
      if (!named.common() || isMeant(text.substring(begin, end), named.skill(), judge)) {
        spans.add(
            new Span(named.skill(), named.begin(), named.end(), named.confidence(), FoundBy.LABEL));
      }
    }
    closeTogether(text, tokens, found.elsewhere(), spans);
    return new Named(spans, found.elsewhere());
  }

  // One word of everyday speech is believed only where the sentence as a whole may mean the skill.
  private boolean isMeant(String sentence, Skill skill, @Nullable Judge judge) {
    return judge == null || sentences == null || sentences.mayMean(sentence, skill, judge);
  }

  private void closeTogether(
      String text, List<Token> tokens, Set<String> elsewhere, List<Span> spans) {
    Set<String> known = new TreeSet<>(elsewhere);
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
