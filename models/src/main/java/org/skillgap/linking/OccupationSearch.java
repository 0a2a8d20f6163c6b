package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.skillgap.embedding.NameSearch;
import org.skillgap.embedding.Vectors;
import org.skillgap.taxonomy.Occupation;
import org.skillgap.taxonomy.OccupationIndex;

/** The occupations that a title may mean, and the signs that speak for each. */
final class OccupationSearch {
  /** Candidates by likeness of the whole title, and as many by its head's. */
  private static final int NEAREST = 60;

  /** The signs that are a part of those of the best candidate. */
  static final Set<OccupationSign> VOTES = EnumSet.of(OccupationSign.WORDS, OccupationSign.TEXT);

  private final OccupationIndex index;
  private final LabelSearch words;
  private final int[] owners;
  private final Vectors vectors;
  private final ConceptNames names;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Set<Integer>> named = new HashMap<>();

  /** Occupations of each scheme. */
  private final Map<String, Scheme> schemes = new TreeMap<>();

  /**
   * A candidate.
   *
   * @param occupation its place in the index
   * @param signs in the order of {@link OccupationSign}
   */
  record Seen(int occupation, List<Double> signs) {}

  private OccupationSearch(OccupationIndex index, LabelSearch words) {
    this.index = index;
    this.words = words;
    this.owners = index.owners();
    this.vectors = index.vectors();
    this.names = new ConceptNames(vectors, owners);
    Map<String, List<Integer>> byScheme = new TreeMap<>();
    for (int i = 0; i < index.occupations().size(); i++) {
      Occupation occupation = index.occupations().get(i);
      places.put(occupation.uri(), i);
      byScheme.computeIfAbsent(occupation.scheme(), scheme -> new ArrayList<>()).add(i);
      name(i, occupation.label());
      for (String name : occupation.altLabels()) {
        name(i, name);
      }
    }
    byScheme.forEach((scheme, all) -> schemes.put(scheme, new Scheme(all)));
  }

  private void name(int occupation, String name) {
    named.computeIfAbsent(JobTitle.key(name), key -> new HashSet<>()).add(occupation);
  }

  static OccupationSearch open(Path compiled, OccupationIndex index) throws IOException {
    return new OccupationSearch(index, new LabelSearch(compiled, "occupation"));
  }

  OccupationIndex index() {
    return index;
  }

  /** What the names of the occupations mean, where titles are read; see {@link OccupationIndex}. */
  Vectors vectors() {
    return vectors;
  }

  /** Place of an occupation in the index, or -1. */
  int place(String uri) {
    return places.getOrDefault(uri, -1);
  }

  /** Places of the occupations whose names are most alike to a vector, of all schemes. */
  List<Integer> nearest(float[] vector, int most) {
    float[] best = best(vectors.likeness(vector));
    return IntStream.range(0, best.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -best[i]).thenComparing(i -> i))
        .limit(most)
        .toList();
  }

  private float[] best(float[] rows) {
    float[] best = new float[index.occupations().size()];
    Arrays.fill(best, -1);
    for (int row = 0; row < rows.length; row++) {
      best[owners[row]] = Math.max(best[owners[row]], rows[row]);
    }
    return best;
  }

  /** The candidates of each scheme, in a fixed order; none where the title says nothing. */
  Map<String, List<Seen>> candidates(JobTitle title, TitleAdapter adapter) {
    if (title.whole().isBlank()) {
      return Map.of();
    }
    float[] whole = adapter.move(TitleAdapter.see(title.whole()));
    float[] head =
        title.head().equals(title.whole()) ? whole : adapter.move(TitleAdapter.see(title.head()));
    Map<String, LabelSearch.Votes> votes =
        words.wordVotes(
            title.head().equals(title.whole()) ? title.head() : title.head() + " " + title.whole());
    Set<Integer> same = named.getOrDefault(title.key(), Set.of());
    Map<String, List<Seen>> candidates = new LinkedHashMap<>();
    schemes.forEach(
        (scheme, all) -> {
          Set<Integer> found = all.nearest(whole, head);
          found.addAll(same);
          votes.keySet().stream().map(places::get).forEach(found::add);
          List<Integer> own =
              found.stream()
                  .filter(i -> index.occupations().get(i).scheme().equals(scheme))
                  .toList();
          List<float[][]> likeness = names.likeness(own, List.of(whole, head));
          List<Seen> seen = new ArrayList<>();
          for (int i = 0; i < own.size(); i++) {
            seen.add(new Seen(own.get(i), signs(own.get(i), likeness.get(i), votes, same)));
          }
          candidates.put(scheme, seen);
        });
    return candidates;
  }

  // The likeness of the best name and the whole title, and of the label and the title's head.
  private List<Double> signs(
      int occupation, float[][] likeness, Map<String, LabelSearch.Votes> votes, Set<Integer> same) {
    LabelSearch.Votes found = votes.get(index.occupations().get(occupation).uri());
    double best = -1;
    for (float[] ofName : likeness) {
      best = Math.max(best, ofName[0]);
    }
    return List.of(
        best,
        (double) likeness[0][1],
        found == null ? 0.0 : found.words(),
        found == null ? 0.0 : found.whole(),
        same.contains(occupation) ? 1.0 : 0.0);
  }

  /** The occupations of a scheme, to be found by what their names mean. */
  private final class Scheme {
    // Only the order of likeness is asked for.
    private static final double TEMPERATURE = 1;

    private final int[] rows;
    private final NameSearch all;
    private final List<Integer> occupations;
    private final NameSearch labels;

    Scheme(List<Integer> occupations) {
      this.occupations = occupations;
      Set<Integer> own = new HashSet<>(occupations);
      this.rows = IntStream.range(0, owners.length).filter(r -> own.contains(owners[r])).toArray();
      this.all = search(IntStream.of(rows).mapToObj(names.all()::get).toList());
      this.labels = search(occupations.stream().map(names.labels()::get).toList());
    }

    private static NameSearch search(List<float[]> names) {
      return NameSearch.of(names, names.size(), TEMPERATURE);
    }

    Set<Integer> nearest(float[] whole, float[] head) {
      Set<Integer> found = new TreeSet<>();
      for (int row : all.near(List.of(whole), 0, NEAREST).get(0).places()) {
        found.add(owners[rows[row]]);
      }
      for (int place : labels.near(List.of(head), 0, NEAREST).get(0).places()) {
        found.add(occupations.get(place));
      }
      return found;
    }
  }
}
