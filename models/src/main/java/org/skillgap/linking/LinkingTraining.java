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
import org.skillgap.embedding.Adapter;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.NameSearch;
import org.skillgap.embedding.Vectors;
import org.skillgap.posting.Tokens;
import org.skillgap.taxonomy.VectorIndex;

/**
 * Trains the models of linking from a taxonomy and gold sentences: first the {@link Adapter}, then
 * the {@link LinkModel} on what the adapter shows. So that the second does not trust the first too
 * much, it learns from adapters that have never seen the skill in question.
 */
public final class LinkingTraining {
  private static final int FOLDS = 2;
  private static final int MADE_FOR_MODEL = 2_500;
  private static final int LOOK = 12;
  private static final double SAME = 0.5;

  /** Real sentences are few: so all of them weigh about as much as all that were made. */
  private static final double REAL_WEIGHT = 20;

  private final VectorIndex index;
  private final NameSearch names;
  private final long seed;
  private final Map<String, Integer> places = new HashMap<>();

  private LinkingTraining(VectorIndex index, long seed) {
    this.index = index;
    this.names = NameSearch.of(rows(index.vectors()), ClauseShares.TEMPERATURE);
    this.seed = seed;
    for (int i = 0; i < index.skills().size(); i++) {
      places.put(index.skills().get(i).uri(), i);
    }
  }

  /** What training gives. */
  public record Trained(Adapter adapter, LinkModel model) {}

  /**
   * Trains on made sentences, of which there are thousands, and on real ones, of which there are
   * few. The same seed gives the same models.
   */
  public static Trained train(
      VectorIndex index, List<GoldSentence> made, List<GoldSentence> real, long seed) {
    return new LinkingTraining(index, seed).train(made, real);
  }

  private Trained train(List<GoldSentence> made, List<GoldSentence> real) {
    List<AdapterTrainer.Example> read =
        IntStream.range(0, made.size()).parallel().mapToObj(i -> read(made.get(i))).toList();
    int[] folds = folds(read);
    List<Adapter> others = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<Integer> without = new HashSet<>();
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          without.add(i);
        }
      }
      others.add(adapter(read, without));
    }
    Adapter adapter = adapter(read, Set.of());
    int[] owners = index.owners();
    List<float[]> moved = new ArrayList<>();
    for (int i = 0; i < owners.length; i++) {
      moved.add(others.get(folds[owners[i]]).move(index.vectors().row(i)));
    }
    SentenceLinker unseen = SentenceLinker.untrained(index, Vectors.of(moved));
    SentenceLinker seen = SentenceLinker.untrained(index, index.vectors().map(adapter::move));
    List<GoldSentence> some = new ArrayList<>(made);
    ListSampler.shuffle(RandomSource.XO_RO_SHI_RO_128_PP.create(seed), some);
    some = some.subList(0, Math.min(MADE_FOR_MODEL, some.size()));
    LinkModel model =
        LinkTrainer.ofSentences(seed)
            .train(
                examples(unseen, some, new int[some.size()], 1),
                examples(seen, real, groups(real), REAL_WEIGHT));
    return new Trained(adapter, model);
  }

  // Skills with gold sentences alternate, and so do those without.
  private int[] folds(List<AdapterTrainer.Example> read) {
    Set<Integer> covered = new TreeSet<>();
    read.forEach(example -> covered.addAll(example.skills()));
    int[] folds = new int[index.skills().size()];
    int with = 0;
    int without = 0;
    for (int i = 0; i < folds.length; i++) {
      folds[i] = (covered.contains(i) ? with++ : without++) % FOLDS;
    }
    return folds;
  }

  private Adapter adapter(List<AdapterTrainer.Example> read, Set<Integer> without) {
    List<float[]> labels = new ArrayList<>();
    List<float[]> names = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    int[] all = index.owners();
    for (int i = 0; i < all.length; i++) {
      if (labels.size() <= all[i]) {
        labels.add(index.vectors().row(i));
      } else {
        names.add(index.vectors().row(i));
        owners.add(all[i]);
      }
    }
    return new AdapterTrainer(labels, names, owners, read).train(without, seed);
  }

  private AdapterTrainer.Example read(GoldSentence gold) {
    Encoded sentence = Encoder.shared().read(gold.text());
    Set<Integer> look =
        SentenceLinker.look(Windows.of(gold.text(), sentence), names, LOOK).stream()
            .map(row -> index.owners()[row])
            .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    return new AdapterTrainer.Example(gold.text(), sentence, skills(gold), look);
  }

  private static List<float[]> rows(Vectors vectors) {
    return IntStream.range(0, vectors.size()).mapToObj(vectors::row).toList();
  }

  private Set<Integer> skills(GoldSentence gold) {
    Set<Integer> skills = new TreeSet<>();
    gold.skills().stream().map(places::get).forEach(skills::add);
    return skills;
  }

  private List<LinkTrainer.Example> examples(
      SentenceLinker linker, List<GoldSentence> sentences, int[] groups, double weight) {
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
