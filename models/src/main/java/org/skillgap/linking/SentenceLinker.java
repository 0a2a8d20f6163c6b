package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillgap.embedding.Adapter;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.NameSearch;
import org.skillgap.linking.Clauses.Clause;
import org.skillgap.linking.Windows.Window;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.VectorIndex;

/**
 * From a sentence to the skills that it means, named or not. A quick look finds some dozens of
 * candidates, by what parts of the sentence mean and by its words; then every {@link Sign} of each
 * is read, and a {@link LinkModel} says how likely it is. Opens once in a JVM, serves all threads.
 */
public final class SentenceLinker {
  private static final int LOOK = 40;
  private static final int WEIGHED = 400;

  /** Below it, no posting around a sentence has ever made a skill likely. */
  private static final double LEAST_HINT = 0.002;

  private final List<Skill> skills;
  private final Wording wording;
  private final @Nullable LinkModel model;
  private final @Nullable LogOdds odds;
  private final ConceptNames names;
  private final NameSearch labels;

  private SentenceLinker(VectorIndex index, @Nullable LinkModel model) {
    this.skills = index.skills();
    this.wording = new Wording(skills);
    this.model = model;
    this.odds = model == null ? null : model.ofAll();
    this.names = new ConceptNames(index.vectors().map(Adapter.shared()::move), index.owners());
    this.labels = NameSearch.of(names.labels(), ClauseShares.TEMPERATURE);
  }

  /** The linker of a compiled taxonomy, with the trained model. */
  public static SentenceLinker open(Path compiled, Taxonomy taxonomy) throws IOException {
    return of(VectorIndex.open(compiled, taxonomy), LinkModel.trained());
  }

  /** A linker of its parts. */
  public static SentenceLinker of(VectorIndex index, LinkModel model) {
    return new SentenceLinker(index, model);
  }

  /** A linker that can show signs but not weigh them yet. */
  static SentenceLinker untrained(VectorIndex index) {
    return new SentenceLinker(index, null);
  }

  /** The skills that a sentence may mean, likeliest first; equal ones in the order of addresses. */
  public List<Link> rank(String sentence) {
    LogOdds odds = odds();
    return rank(sentence, c -> odds.probability(c.signs()));
  }

  /** The same, as models would see it that have not been trained on this sentence. */
  public List<Link> rankUnseen(GoldSentence sentence) {
    LogOdds odds = model().unseen(sentence.key());
    return rank(sentence.text(), c -> odds.probability(c.signs()));
  }

  /** The skills that a sentence of a posting may mean, in the order of the taxonomy. */
  public List<Hint> hints(String sentence) {
    LogOdds odds = odds();
    return candidates(sentence).stream()
        .map(
            c ->
                new Hint(
                    skills.get(c.skill()),
                    c.clause().begin(),
                    c.clause().end(),
                    odds.probability(c.signs()),
                    c.signs()))
        .filter(hint -> hint.probability() >= LEAST_HINT)
        .sorted(Comparator.comparing(hint -> hint.skill().uri()))
        .toList();
  }

  private List<Link> rank(String sentence, ToDoubleFunction<Seen> probability) {
    return candidates(sentence).stream()
        .map(
            c ->
                new Link(
                    skills.get(c.skill()),
                    c.window().begin(),
                    c.window().end(),
                    probability.applyAsDouble(c)))
        .sorted(
            Comparator.comparingDouble((Link link) -> -link.probability())
                .thenComparing(link -> link.skill().uri()))
        .toList();
  }

  /** The probability from which a skill counts as meant. */
  public double threshold() {
    return model().threshold();
  }

  private LogOdds odds() {
    return Objects.requireNonNull(odds, "this linker is not trained");
  }

  private LinkModel model() {
    return Objects.requireNonNull(model, "this linker is not trained");
  }

  /** A skill that a sentence may mean, with its signs in the order of {@link Sign}. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Seen(int skill, Window window, Clause clause, double[] signs) {}

  /** The candidates of a sentence, strongest first. */
  List<Seen> candidates(String sentence) {
    Encoded read = Encoder.shared().read(sentence);
    Windows windows = Windows.of(sentence, read);
    Wording.Sentence words = wording.read(sentence);
    List<Clause> clauses = Clauses.of(sentence);
    List<float[]> parts = ClauseShares.vectors(clauses, read);
    parts.addAll(windows.chunks());
    parts.add(windows.vector(windows.whole()));
    List<NameSearch.Near> near = labels.near(parts, LOOK);
    ClauseShares shares = ClauseShares.of(sentence, read, clauses, near.subList(0, clauses.size()));
    Set<Integer> seen = new TreeSet<>(words.named());
    for (NameSearch.Near one : near) {
      for (int place : one.places()) {
        seen.add(place);
      }
    }
    List<Sight> sights = sights(List.copyOf(seen), windows, shares);
    List<Integer> weighed = weighed(sights, words.named());
    List<List<Products>> named =
        names.names(
            weighed.stream().map(rank -> sights.get(rank).skill()).toList(), windows.rows());
    List<Seen> candidates = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      candidates.add(candidate(sights, weighed.get(i), named.get(i), windows, words, shares));
    }
    return candidates;
  }

  // The rest is only there to be weaker; a skill whose name stands there is weighed in any case.
  private static List<Integer> weighed(List<Sight> sights, Set<Integer> named) {
    double[] strengths = sights.stream().mapToDouble(sight -> -sight.strength()).sorted().toArray();
    double least = strengths.length <= WEIGHED ? Double.NEGATIVE_INFINITY : -strengths[WEIGHED - 1];
    return IntStream.range(0, sights.size())
        .filter(
            rank ->
                sights.get(rank).strength() >= least || named.contains(sights.get(rank).skill()))
        .boxed()
        .toList();
  }

  /**
   * A first look at a skill: how alike its label is to the best window, to the whole sentence, and
   * to the best clause.
   */
  private record Sight(int skill, Window window, double label, double whole, double clause) {
    double strength() {
      return Math.max(label, clause);
    }
  }

  private List<Sight> sights(List<Integer> skills, Windows windows, ClauseShares shares) {
    List<Products> labelled = names.labels(skills, windows.rows());
    List<Sight> sights = new ArrayList<>();
    for (int i = 0; i < skills.size(); i++) {
      Products label = labelled.get(i);
      int best = windows.nearest(label);
      sights.add(
          new Sight(
              skills.get(i),
              windows.window(best),
              windows.likeness(label, best),
              windows.likeness(label, windows.whole()),
              shares.likeness(List.of(label))));
    }
    sights.sort(Comparator.comparingDouble((Sight s) -> -s.label()).thenComparing(Sight::skill));
    return sights;
  }

  private Seen candidate(
      List<Sight> sights,
      int rank,
      List<Products> named,
      Windows windows,
      Wording.Sentence words,
      ClauseShares shares) {
    Sight sight = sights.get(rank);
    int rivals = 0;
    double lead = 0;
    for (int i = 0; i < rank; i++) {
      if (sights.get(i).window().overlaps(sight.window())) {
        lead = rivals == 0 ? sights.get(i).label() - sight.label() : lead;
        rivals++;
      }
    }
    // The label, which is the first name, has been held against the windows before.
    double best = sight.label();
    for (Products name : named.subList(1, named.size())) {
      best = Math.max(best, windows.likeness(name, windows.nearest(name)));
    }
    int skill = sight.skill();
    ClauseShares.Share share = shares.of(named);
    double[] signs = {
      sight.label(),
      sight.whole(),
      best,
      words.coverage(skill),
      words.otherCoverage(skill),
      words.phrase(skill),
      words.otherPhrase(skill),
      Math.min(8, wording.labelWords(skill)) / 8.0,
      Math.log1p(rivals),
      lead,
      sights.get(0).label() - sight.label(),
      Math.min(30, words.words()) / 30.0,
      share.logarithm(),
      shares.likeness(named)
    };
    return new Seen(skill, sight.window(), share.clause(), signs);
  }
}
