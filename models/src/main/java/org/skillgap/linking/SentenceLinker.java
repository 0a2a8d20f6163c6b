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
import org.skillgap.embedding.Vectors;
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
  private static final int LOOK = 24;
  private static final int WEIGHED = 60;
  private static final double LABEL_SHARE = 0.5;

  /** Below it, no posting around a sentence has ever made a skill likely. */
  private static final double LEAST_HINT = 0.002;

  private final List<Skill> skills;
  private final Wording wording;
  private final @Nullable LinkModel model;
  private final @Nullable LogOdds odds;
  private final ConceptNames plain;
  private final ConceptNames moved;
  private final NameSearch labels;
  private final NameSearch movedLabels;

  private SentenceLinker(VectorIndex index, Vectors moved, @Nullable LinkModel model) {
    this.skills = index.skills();
    this.wording = new Wording(skills);
    this.model = model;
    this.odds = model == null ? null : model.ofAll();
    int[] owners = index.owners();
    this.plain = new ConceptNames(index.vectors(), owners);
    this.moved = new ConceptNames(moved, owners);
    this.labels = NameSearch.of(plain.labels(), ClauseShares.TEMPERATURE);
    this.movedLabels = NameSearch.of(this.moved.labels(), ClauseShares.TEMPERATURE);
  }

  /** The linker of a compiled taxonomy, with the trained models. */
  public static SentenceLinker open(Path compiled, Taxonomy taxonomy) throws IOException {
    return of(VectorIndex.open(compiled, taxonomy), Adapter.trained(), LinkModel.trained());
  }

  /** A linker of its parts. */
  public static SentenceLinker of(VectorIndex index, Adapter adapter, LinkModel model) {
    return new SentenceLinker(index, index.vectors().map(adapter::move), model);
  }

  /** A linker that can show signs but not weigh them yet. */
  static SentenceLinker untrained(VectorIndex index, Vectors moved) {
    return new SentenceLinker(index, moved, null);
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
    ClauseShares shares = ClauseShares.of(sentence, read, labels);
    Set<Integer> named = words.named();
    Set<Integer> seen = look(windows, movedLabels, LOOK);
    seen.addAll(named);
    seen.addAll(shares.nearest());
    List<float[]> rows = windows.rows();
    List<Sight> sights = sights(List.copyOf(seen), windows, rows);
    // The rest is only there to be weaker; a skill whose name stands there is weighed in any case.
    List<Integer> weighed =
        IntStream.range(0, sights.size())
            .filter(
                rank -> {
                  int skill = sights.get(rank).skill();
                  return rank < WEIGHED
                      || named.contains(skill)
                      || shares.nearest().contains(skill);
                })
            .boxed()
            .toList();
    List<Integer> places = weighed.stream().map(rank -> sights.get(rank).skill()).toList();
    List<List<Products>> ofNames = plain.names(places, rows);
    List<List<Products>> ofMoved = moved.names(places, rows);
    List<Seen> candidates = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      Named own = new Named(ofNames.get(i), ofMoved.get(i));
      candidates.add(candidate(sights, weighed.get(i), own, windows, words, shares));
    }
    return candidates;
  }

  /** The products of all names of a skill with a sentence, as they are and as they are moved. */
  private record Named(List<Products> names, List<Products> moved) {}

  /** A first look at a skill: how alike its label and the windows are. */
  private record Sight(
      int skill,
      Window window,
      double movedLabel,
      double label,
      double movedWhole,
      double wholeLabel) {
    double strength() {
      return movedLabel + LABEL_SHARE * label;
    }
  }

  /** The names that are the most alike to the whole or to a chunk of a sentence. */
  static Set<Integer> look(Windows windows, NameSearch names, int most) {
    List<float[]> parts = new ArrayList<>(windows.chunks());
    parts.add(windows.vector(windows.whole()));
    Set<Integer> seen = new TreeSet<>();
    for (NameSearch.Near near : names.near(parts, most)) {
      for (int place : near.places()) {
        seen.add(place);
      }
    }
    return seen;
  }

  private List<Sight> sights(List<Integer> skills, Windows windows, List<float[]> rows) {
    List<Products> plainLabels = plain.labels(skills, rows);
    List<Products> movedLabels = moved.labels(skills, rows);
    List<Sight> sights = new ArrayList<>();
    for (int i = 0; i < skills.size(); i++) {
      Products label = plainLabels.get(i);
      Products movedLabel = movedLabels.get(i);
      int best = windows.nearest(movedLabel);
      sights.add(
          new Sight(
              skills.get(i),
              windows.window(best),
              windows.likeness(movedLabel, best),
              windows.likeness(label, windows.nearest(label)),
              windows.likeness(movedLabel, windows.whole()),
              windows.likeness(label, windows.whole())));
    }
    sights.sort(Comparator.comparingDouble((Sight s) -> -s.strength()).thenComparing(Sight::skill));
    return sights;
  }

  private Seen candidate(
      List<Sight> sights,
      int rank,
      Named named,
      Windows windows,
      Wording.Sentence words,
      ClauseShares shares) {
    Sight sight = sights.get(rank);
    int rivals = 0;
    double lead = 0;
    for (int i = 0; i < rank; i++) {
      if (sights.get(i).window().overlaps(sight.window())) {
        lead = rivals == 0 ? sights.get(i).strength() - sight.strength() : lead;
        rivals++;
      }
    }
    int skill = sight.skill();
    ClauseShares.Share share = shares.of(named.names());
    double[] signs = {
      sight.movedLabel(),
      sight.label(),
      sight.movedWhole(),
      sight.wholeLabel(),
      best(sight.movedLabel(), named.moved(), windows),
      best(sight.label(), named.names(), windows),
      words.coverage(skill),
      words.otherCoverage(skill),
      words.phrase(skill),
      words.otherPhrase(skill),
      Math.min(8, wording.labelWords(skill)) / 8.0,
      Math.log1p(rivals),
      lead,
      sights.get(0).strength() - sight.strength(),
      Math.min(30, words.words()) / 30.0,
      share.logarithm(),
      shares.likeness(named.names()),
      shares.likeness(named.moved())
    };
    return new Seen(skill, sight.window(), share.clause(), signs);
  }

  // The label, which is the first name, has been held against the windows before.
  private static double best(double ofLabel, List<Products> names, Windows windows) {
    double best = ofLabel;
    for (Products name : names.subList(1, names.size())) {
      best = Math.max(best, windows.likeness(name, windows.nearest(name)));
    }
    return best;
  }
}
