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
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
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
  /** So many names are held against every part of a sentence. */
  private static final int LOOKED = 8_192;

  /** So many of them are looked at for each part, and so many skills for the sentence. */
  private static final int LOOK = 16;

  private static final int WEIGHED = 40;

  /** Below it, no posting around a sentence has ever made a skill likely. */
  private static final double LEAST_HINT = 0.002;

  private final List<Skill> skills;
  private final Wording wording;
  private final @Nullable LinkModel model;
  private final @Nullable LogOdds odds;
  private final ConceptNames names;
  private final ConceptNames definitions;
  private final NameSearch look;

  /** The skills whose names are looked at, in their order. */
  private final int[] looked;

  private SentenceLinker(VectorIndex index, @Nullable LinkModel model) {
    this.skills = index.skills();
    this.wording = new Wording(skills);
    this.model = model;
    this.odds = model == null ? null : model.ofAll();
    this.names = new ConceptNames(index.vectors(), index.owners());
    this.definitions =
        new ConceptNames(index.definitions(), IntStream.range(0, skills.size()).toArray());
    int[] rows = names.first(LOOKED);
    int[] owners = index.owners();
    this.looked = IntStream.of(rows).map(row -> owners[row]).toArray();
    this.look =
        NameSearch.of(
            IntStream.of(rows).mapToObj(names.all()::get).toList(),
            skills.size(),
            ClauseShares.TEMPERATURE);
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

  /**
   * The skills that sentences may mean, of each in the order of the taxonomy. They are held against
   * all names together, since all names must pass through the processor for it; a sentence does not
   * feel what it is asked for with.
   */
  public List<List<Hint>> hints(List<String> sentences) {
    LogOdds odds = odds();
    return candidates(sentences).stream().map(seen -> hints(seen, odds)).toList();
  }

  private List<Hint> hints(List<Seen> seen, LogOdds odds) {
    return seen.stream()
        .sorted(Comparator.comparingInt(Seen::skill))
        .map(
            c ->
                new Hint(
                    skills.get(c.skill()),
                    c.clause().begin(),
                    c.clause().end(),
                    odds.probability(c.signs()),
                    c.signs()))
        .filter(hint -> hint.probability() >= LEAST_HINT)
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

  /** The candidates of a sentence, those first whose labels are most alike to a window. */
  List<Seen> candidates(String sentence) {
    return candidates(List.of(sentence)).get(0);
  }

  /** The same of several, which are held against all names together. */
  List<List<Seen>> candidates(List<String> sentences) {
    List<SentenceParts> all = sentences.stream().map(s -> SentenceParts.of(s, wording)).toList();
    List<float[]> texts = new ArrayList<>();
    all.forEach(parts -> texts.addAll(parts.sharing()));
    int sharing = texts.size();
    all.forEach(parts -> texts.addAll(parts.others()));
    List<NameSearch.Near> near = look.near(texts, sharing, LOOK);
    List<List<Seen>> candidates = new ArrayList<>();
    int clause = 0;
    int other = sharing;
    for (SentenceParts parts : all) {
      int pastClauses = clause + parts.clauses().size();
      int pastOthers = other + parts.others().size();
      candidates.add(
          candidates(parts, near.subList(clause, pastClauses), near.subList(other, pastOthers)));
      clause = pastClauses;
      other = pastOthers;
    }
    return candidates;
  }

  /**
   * The candidates of one sentence.
   *
   * @param ofClauses the names that are nearest to each of its clauses
   * @param ofOthers to each of its other parts
   */
  private List<Seen> candidates(
      SentenceParts parts, List<NameSearch.Near> ofClauses, List<NameSearch.Near> ofOthers) {
    ClauseShares shares =
        ClauseShares.of(parts.sentence(), parts.read(), parts.clauses(), ofClauses);
    Set<Integer> weighed = nearest(Stream.concat(ofClauses.stream(), ofOthers.stream()).toList());
    weighed.addAll(parts.words().named());
    List<Sight> sights = sights(List.copyOf(weighed), parts.windows());
    return IntStream.range(0, sights.size())
        .mapToObj(rank -> candidate(sights, rank, parts.windows(), parts.words(), shares))
        .toList();
  }

  // The skills that have the names which are nearest to any part of the sentence; of equally near
  // ones the first. A skill with its likeness as one number sorts much faster than two.
  private Set<Integer> nearest(List<NameSearch.Near> near) {
    LongStream.Builder found = LongStream.builder();
    for (NameSearch.Near part : near) {
      for (int i = 0; i < part.places().length; i++) {
        long likeness = NumericUtils.floatToSortableInt(part.likeness()[i]);
        found.add(likeness << Integer.SIZE | Integer.MAX_VALUE - looked[part.places()[i]]);
      }
    }
    long[] ascending = found.build().sorted().toArray();
    Set<Integer> nearest = new TreeSet<>();
    for (int i = ascending.length - 1; i >= 0 && nearest.size() < WEIGHED; i--) {
      nearest.add(Integer.MAX_VALUE - (int) ascending[i]);
    }
    return nearest;
  }

  /**
   * A skill, its names and its definition held against the sentence, and the window that is nearest
   * to its label.
   */
  private record Sight(
      int skill, List<Products> names, List<Products> definition, Window window, double label) {}

  private List<Sight> sights(List<Integer> skills, Windows windows) {
    List<float[]> rows = windows.rows();
    List<List<Products>> named = names.names(skills, rows);
    List<List<Products>> defined = definitions.names(skills, rows);
    List<Sight> sights = new ArrayList<>();
    for (int i = 0; i < skills.size(); i++) {
      Products label = named.get(i).get(0);
      int best = windows.nearest(label);
      sights.add(
          new Sight(
              skills.get(i),
              named.get(i),
              defined.get(i),
              windows.window(best),
              windows.likeness(label, best)));
    }
    sights.sort(Comparator.comparingDouble((Sight s) -> -s.label()).thenComparing(Sight::skill));
    return sights;
  }

  private Seen candidate(
      List<Sight> sights, int rank, Windows windows, Wording.Sentence words, ClauseShares shares) {
    Sight sight = sights.get(rank);
    int rivals = 0;
    double lead = 0;
    for (int i = 0; i < rank; i++) {
      if (sights.get(i).window().overlaps(sight.window())) {
        lead = rivals == 0 ? sights.get(i).label() - sight.label() : lead;
        rivals++;
      }
    }
    List<Products> names = sight.names();
    // The label, which is the first name, has been held against the windows before.
    double best = sight.label();
    for (Products name : names.subList(1, names.size())) {
      best = Math.max(best, windows.likeness(name, windows.nearest(name)));
    }
    int skill = sight.skill();
    ClauseShares.Share share = shares.of(names);
    double[] signs = {
      sight.label(),
      windows.likeness(names.get(0), windows.whole()),
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
      shares.likeness(names),
      shares.likeness(sight.definition())
    };
    return new Seen(skill, sight.window(), share.clause(), signs);
  }
}
