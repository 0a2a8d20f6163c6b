package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.skillgap.taxonomy.Occupation;
import org.skillgap.taxonomy.OccupationIndex;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Finds the occupation of a posting by its title, in each scheme of the taxonomy, and says how
 * likely it is. Serves all threads.
 */
public final class OccupationLinker {
  /**
   * Where asked to, the linker abstains below this: of the gold titles whose best candidate is less
   * likely, four in five are answered wrongly.
   */
  public static final double UNSURE = 0.3;

  private static final int MOST_REMEMBERED = 20_000;
  private static final int DEPTH = 100;

  private final OccupationSearch search;
  private final OccupationModel model;
  private final TitleAdapters adapters;
  private final Map<JobTitle, List<Ranked>> known = new ConcurrentHashMap<>();

  private record Ranked(Occupation occupation, double probability) {}

  private OccupationLinker(OccupationSearch search, OccupationModel model, TitleAdapters adapters) {
    this.search = search;
    this.model = model;
    this.adapters = adapters;
  }

  /** Opens the index of a compiled taxonomy that is also at hand as a whole. */
  public static OccupationLinker open(Path compiled, Taxonomy taxonomy) throws IOException {
    return new OccupationLinker(
        OccupationSearch.open(compiled, OccupationIndex.open(compiled, taxonomy)),
        OccupationModel.trained(),
        TitleAdapters.trained());
  }

  /** The occupations that a title may mean, best first; the score is a probability. */
  public List<Candidate> rank(String title, int top) {
    return candidates(ranked(JobTitle.of(title)), top);
  }

  /** The same by a model that has not seen the title: what an evaluation must ask. */
  public List<Candidate> rankUnseen(GoldTitle gold, int top) {
    int fold = gold.fold();
    return candidates(
        rank(
            JobTitle.of(gold.title()),
            adapters.without(fold),
            signs -> model.unseenProbabilities(signs, fold)),
        top);
  }

  /** The occupations of a posting, of each scheme at most so many, most likely first. */
  public List<OccupationMatch> match(String title, int top) {
    List<OccupationMatch> matches = new ArrayList<>();
    Map<String, Integer> taken = new TreeMap<>();
    for (Ranked ranked : ranked(JobTitle.of(title))) {
      Occupation occupation = ranked.occupation();
      if (taken.merge(occupation.scheme(), 1, Integer::sum) <= top) {
        matches.add(
            new OccupationMatch(
                occupation.scheme(),
                occupation.uri(),
                occupation.label(),
                occupation.codes(),
                ranked.probability()));
      }
    }
    return matches;
  }

  // Few titles make up most postings.
  private List<Ranked> ranked(JobTitle title) {
    List<Ranked> ranked = known.get(title);
    if (ranked == null) {
      ranked = rank(title, adapters.ofAll(), model::probabilities);
      if (known.size() < MOST_REMEMBERED) {
        known.put(title, ranked);
      }
    }
    return ranked;
  }

  @FunctionalInterface
  private interface Judge {
    List<Double> probabilities(List<List<Double>> signs);
  }

  private List<Ranked> rank(JobTitle title, TitleAdapter adapter, Judge judge) {
    List<Ranked> ranked = new ArrayList<>();
    for (List<OccupationSearch.Seen> seen : search.candidates(title, adapter).values()) {
      List<Double> probabilities =
          judge.probabilities(seen.stream().map(OccupationSearch.Seen::signs).toList());
      for (int i = 0; i < seen.size(); i++) {
        ranked.add(
            new Ranked(
                search.index().occupations().get(seen.get(i).occupation()), probabilities.get(i)));
      }
    }
    return ranked.stream()
        .sorted(
            Comparator.comparingDouble((Ranked r) -> -r.probability())
                .thenComparing(r -> r.occupation().uri()))
        .limit(DEPTH)
        .toList();
  }

  private static List<Candidate> candidates(List<Ranked> ranked, int top) {
    return ranked.stream()
        .limit(top)
        .map(r -> new Candidate(r.occupation().uri(), r.occupation().label(), r.probability(), ""))
        .toList();
  }
}
