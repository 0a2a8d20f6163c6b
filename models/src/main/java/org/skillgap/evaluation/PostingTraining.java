package org.skillgap.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.linking.GoldSentence;
import org.skillgap.linking.LinkModel;
import org.skillgap.linking.LinkTrainer;
import org.skillgap.mention.PostingReader;
import org.skillgap.mention.PostingReader.Doubt;
import org.skillgap.posting.PostingCleaner;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Trains the model of sentences in their postings on whole postings that people have marked. A
 * posting stays in one fold, so that figures on the same postings can be told honestly.
 */
public final class PostingTraining {
  private PostingTraining() {}

  /** The model of a reader that has none yet; the same seed gives the same bytes. */
  public static LinkModel train(
      Taxonomy taxonomy, PostingReader reader, List<GoldPosting> postings, long seed) {
    Map<String, String> uris =
        taxonomy.skills().stream()
            .filter(skill -> skill.kind() != SkillKind.GROUP)
            .collect(Collectors.toMap(Skill::label, Skill::uri, (a, b) -> a));
    List<LinkTrainer.Example> examples = new ArrayList<>();
    for (int group = 0; group < postings.size(); group++) {
      examples.addAll(examples(postings.get(group), group, uris, reader));
    }
    return LinkTrainer.ofPostings(seed).train(List.of(), examples);
  }

  private static List<LinkTrainer.Example> examples(
      GoldPosting gold, int group, Map<String, String> uris, PostingReader reader) {
    String key = GoldSentence.key(PostingCleaner.clean(gold.text()));
    Map<Integer, List<Doubt>> bySentence = new HashMap<>();
    for (Doubt doubt : reader.doubts(gold.title(), gold.text())) {
      bySentence.computeIfAbsent(doubt.sentenceBegin(), b -> new ArrayList<>()).add(doubt);
    }
    return bySentence.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry -> {
              List<Doubt> doubts = entry.getValue();
              Set<String> marked = marked(gold, doubts.get(0), uris);
              List<Boolean> right =
                  doubts.stream().map(doubt -> marked.contains(doubt.skillUri())).toList();
              return new LinkTrainer.Example(
                  key,
                  group,
                  1,
                  (int) right.stream().filter(r -> r).count(),
                  doubts.stream().map(Doubt::signs).toList(),
                  right);
            })
        .toList();
  }

  // Whether it is asked for or refused: the words mean the skill.
  private static Set<String> marked(GoldPosting gold, Doubt doubt, Map<String, String> uris) {
    return gold.mentions().stream()
        .filter(m -> m.begin() < doubt.sentenceEnd() && doubt.sentenceBegin() < m.end())
        .map(m -> uris.getOrDefault(m.label(), ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
