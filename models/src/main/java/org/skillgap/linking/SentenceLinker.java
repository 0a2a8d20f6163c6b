package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.skillgap.embedding.Adapter;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.NearVectors;
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
  private static final int BY_WHOLE = 60;
  private static final int BY_CHUNK = 20;
  private static final int WEIGHED = 60;
  private static final int NEAR = 4;
  private static final double LABEL_SHARE = 0.5;

  /** Below it, no posting around a sentence has ever made a skill likely. */
  private static final double LEAST_HINT = 0.002;

  private final List<Skill> skills;
  private final Wording wording;
  private final @Nullable LinkModel model;
  private final @Nullable LogOdds odds;
  private final Names plain;
  private final Names moved;
  private final ClauseShares clauses;

  private SentenceLinker(VectorIndex index, Vectors moved, @Nullable LinkModel model) {
    this.skills = index.skills();
    this.wording = new Wording(skills);
    this.model = model;
    this.odds = model == null ? null : model.ofAll();
    this.plain = new Names(index.vectors(), index.owners(), skills.size());
    this.moved = new Names(moved, index.owners(), skills.size());
    this.clauses = new ClauseShares(plain.all(), index.owners(), skills.size());
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
    Windows windows = Windows.of(sentence, Encoder.shared().read(sentence));
    Wording.Sentence words = wording.read(sentence);
    Set<Integer> named = words.named();
    Set<Integer> seen = look(windows, moved.labels, BY_WHOLE, BY_CHUNK);
    seen.addAll(named);
    ClauseShares.Shares shares = clauses.of(sentence);
    seen.addAll(shares.nearest());
    List<Sight> sights = new ArrayList<>();
    for (int skill : seen) {
      sights.add(sight(skill, windows));
    }
    sights.sort(Comparator.comparingDouble((Sight s) -> -s.strength()).thenComparing(Sight::skill));
    List<Seen> candidates = new ArrayList<>();
    for (int rank = 0; rank < sights.size(); rank++) {
      // The rest is only there to be weaker; a skill whose name stands there is weighed in any
      // case.
      int skill = sights.get(rank).skill();
      if (rank < WEIGHED || named.contains(skill) || shares.nearest().contains(skill)) {
        candidates.add(candidate(sights, rank, windows, words, shares));
      }
    }
    return candidates;
  }

  /** A first look at a skill: how alike its names and the windows are. */
  private record Sight(int skill, Window window, double movedLabel, double label) {
    double strength() {
      return movedLabel + LABEL_SHARE * label;
    }
  }

  /** The vectors that are the most alike to the whole and to each chunk of a sentence. */
  static Set<Integer> look(Windows windows, NearVectors vectors, int byWhole, int byChunk) {
    List<float[]> parts = new ArrayList<>(windows.chunks());
    parts.add(0, windows.whole());
    Set<Integer> seen = new TreeSet<>();
    int most = byWhole;
    for (float[] likeness : vectors.likeness(parts, NEAR * byWhole)) {
      nearest(likeness, most, seen);
      most = byChunk;
    }
    return seen;
  }

  // By a threshold, so that equal ones are in or out together, whatever their order.
  private static void nearest(float[] likeness, int most, Set<Integer> into) {
    float least = NearVectors.least(likeness, most);
    for (int i = 0; i < likeness.length; i++) {
      if (likeness[i] >= least) {
        into.add(i);
      }
    }
  }

  private Sight sight(int skill, Windows windows) {
    float[] best = moved.likeness(windows, skill, 1);
    int at = strongest(best);
    double movedLabel = best[at];
    double label = max(plain.likeness(windows, skill, 1));
    return new Sight(skill, windows.window(at), movedLabel, label);
  }

  private Seen candidate(
      List<Sight> sights,
      int rank,
      Windows windows,
      Wording.Sentence words,
      ClauseShares.Shares shares) {
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
    double[] signs = {
      sight.movedLabel(),
      sight.label(),
      moved.likeness(windows.whole(), skill),
      plain.likeness(windows.whole(), skill),
      Math.max(sight.movedLabel(), max(moved.likeness(windows, skill, 0))),
      Math.max(sight.label(), max(plain.likeness(windows, skill, 0))),
      words.coverage(skill),
      words.otherCoverage(skill),
      words.phrase(skill),
      words.otherPhrase(skill),
      Math.min(8, wording.labelWords(skill)) / 8.0,
      Math.log1p(rivals),
      lead,
      sights.get(0).strength() - sight.strength(),
      Math.min(30, words.words()) / 30.0,
      shares.logarithm(skill)
    };
    return new Seen(skill, sight.window(), shares.clause(skill), signs);
  }

  private static int strongest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private static double max(float[] values) {
    float max = -1;
    for (float value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  /** The names of all skills as vectors; the first name of a skill is its label. */
  private static final class Names {
    private final NearVectors labels;
    private final float[][][] names;

    Names(Vectors vectors, int[] owners, int skills) {
      this.names = new float[skills][0][];
      List<float[]> first = new ArrayList<>();
      for (int i = 0; i < owners.length; i++) {
        float[] row = vectors.row(i);
        if (first.size() <= owners[i]) {
          first.add(row);
        }
        float[][] own = names[owners[i]];
        names[owners[i]] = Arrays.copyOf(own, own.length + 1);
        names[owners[i]][own.length] = row;
      }
      this.labels = NearVectors.of(first);
    }

    /** All names in their order. */
    NearVectors all() {
      List<float[]> all = new ArrayList<>();
      for (float[][] own : names) {
        all.addAll(Arrays.asList(own));
      }
      return NearVectors.of(all);
    }

    double likeness(float[] whole, int skill) {
      float[] label = names[skill][0];
      float sum = 0;
      for (int d = 0; d < label.length; d++) {
        sum += label[d] * whole[d];
      }
      return sum;
    }

    /** The likeness of each window and the first so many names; of all of them where 0. */
    float[] likeness(Windows windows, int skill, int most) {
      int count = most == 0 ? names[skill].length : Math.min(most, names[skill].length);
      float[] best = windows.likeness(names[skill][0]);
      for (int n = 1; n < count; n++) {
        float[] other = windows.likeness(names[skill][n]);
        for (int i = 0; i < best.length; i++) {
          best[i] = Math.max(best[i], other[i]);
        }
      }
      return best;
    }
  }
}
