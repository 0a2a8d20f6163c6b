package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.skillgap.posting.Tokens;
import org.skillgap.taxonomy.VectorIndex;

/** Trains the {@link LinkModel} from a taxonomy and gold sentences, on what the encoder shows. */
public final class LinkingTraining {
  private static final int MADE_FOR_MODEL = 2_500;
  private static final double SAME = 0.5;

  /** Real sentences are few: so all of them weigh about as much as all that were made. */
  private static final double REAL_WEIGHT = 20;

  private final SentenceLinker linker;
  private final Map<String, Integer> places = new HashMap<>();

  private LinkingTraining(VectorIndex index) {
    this.linker = SentenceLinker.untrained(index);
    for (int i = 0; i < index.skills().size(); i++) {
      places.put(index.skills().get(i).uri(), i);
    }
  }

  /**
   * Trains on made sentences, of which there are thousands, and on real ones, of which there are
   * few. The same seed gives the same model.
   */
  public static LinkModel train(
      VectorIndex index, List<GoldSentence> made, List<GoldSentence> real, long seed) {
    LinkingTraining training = new LinkingTraining(index);
    List<GoldSentence> some = new ArrayList<>(made);
    ListSampler.shuffle(RandomSource.XO_RO_SHI_RO_128_PP.create(seed), some);
    some = some.subList(0, Math.min(MADE_FOR_MODEL, some.size()));
    return LinkTrainer.ofSentences(seed)
        .train(
            training.examples(some, new int[some.size()], 1),
            training.examples(real, groups(real), REAL_WEIGHT));
  }

  private Set<Integer> skills(GoldSentence gold) {
    Set<Integer> skills = new TreeSet<>();
    gold.skills().stream().map(places::get).forEach(skills::add);
    return skills;
  }

  private List<LinkTrainer.Example> examples(
      List<GoldSentence> sentences, int[] groups, double weight) {
    return IntStream.range(0, sentences.size())
        .parallel()
        .mapToObj(
            i -> {
              GoldSentence gold = sentences.get(i);
              Set<Integer> skills = skills(gold);
              List<SentenceLinker.Seen> seen = linker.candidates(gold.text());
              return new LinkTrainer.Example(
                  gold.key(),
                  groups[i],
                  weight,
                  skills.size(),
                  seen.stream().map(c -> Arrays.stream(c.signs()).boxed().toList()).toList(),
                  seen.stream().map(c -> skills.contains(c.skill())).toList());
            })
        .toList();
  }

  // Advertisements repeat themselves: sentences with mostly the same words are one group.
  private static int[] groups(List<GoldSentence> sentences) {
    List<Set<String>> words = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      String text = sentence.text().toLowerCase(Locale.ROOT);
      Set<String> stems = new HashSet<>();
      Tokens.of(text, 0, text.length()).forEach(token -> stems.add(token.stem()));
      words.add(stems);
    }
    int[] groups = IntStream.range(0, sentences.size()).toArray();
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < i; j++) {
        Set<String> both = new HashSet<>(words.get(i));
        both.retainAll(words.get(j));
        int all = words.get(i).size() + words.get(j).size() - both.size();
        if (all > 0 && both.size() / (double) all > SAME) {
          int from = groups[i];
          int to = groups[j];
          for (int k = 0; k <= i; k++) {
            groups[k] = groups[k] == from ? to : groups[k];
          }
        }
      }
    }
    return groups;
  }
}
