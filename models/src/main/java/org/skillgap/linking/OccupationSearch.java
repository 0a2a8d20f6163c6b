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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.skillgap.embedding.Adapter;
import org.skillgap.embedding.Encoder;
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
  private final int[] labels;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Set<Integer>> named = new HashMap<>();

  /** Occupations of each scheme, ascending. */
  private final Map<String, int[]> schemes = new TreeMap<>();

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
    this.labels = new int[index.occupations().size()];
    for (int row = owners.length - 1; row >= 0; row--) {
      labels[owners[row]] = row;
    }
    Map<String, List<Integer>> byScheme = new TreeMap<>();
    for (int i = 0; i < labels.length; i++) {
      Occupation occupation = index.occupations().get(i);
      places.put(occupation.uri(), i);
      byScheme.computeIfAbsent(occupation.scheme(), scheme -> new ArrayList<>()).add(i);
      name(i, occupation.label());
      for (String name : occupation.altLabels()) {
        name(i, name);
      }
    }
    byScheme.forEach(
        (scheme, all) -> schemes.put(scheme, all.stream().mapToInt(Integer::intValue).toArray()));
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

  /** Place of an occupation in the index, or -1. */
  int place(String uri) {
    return places.getOrDefault(uri, -1);
  }

  /** Places of the occupations whose names are most alike to a vector, of all schemes. */
  List<Integer> nearest(float[] vector, int most) {
    float[] best = best(index.vectors().likeness(vector));
    return nearest(IntStream.range(0, labels.length).toArray(), best, most);
  }

  private float[] best(float[] rows) {
    float[] best = new float[labels.length];
    Arrays.fill(best, -1);
    for (int row = 0; row < rows.length; row++) {
      best[owners[row]] = Math.max(best[owners[row]], rows[row]);
    }
    return best;
  }

  private static List<Integer> nearest(int[] all, float[] likeness, int most) {
    return IntStream.of(all)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -likeness[i]).thenComparing(i -> i))
        .limit(most)
        .toList();
  }

  /** The candidates of each scheme, in a fixed order; none where the title says nothing. */
  Map<String, List<Seen>> candidates(JobTitle title, Adapter adapter) {
    if (title.whole().isBlank() || labels.length == 0) {
      return Map.of();
    }
    Likeness likeness = new Likeness(title, adapter);
    Map<String, LabelSearch.Votes> votes =
        words.wordVotes(
            title.head().equals(title.whole()) ? title.head() : title.head() + " " + title.whole());
    Set<Integer> same = named.getOrDefault(title.key(), Set.of());
    Map<String, List<Seen>> candidates = new LinkedHashMap<>();
    schemes.forEach(
        (scheme, all) -> {
          Set<Integer> found = new LinkedHashSet<>(nearest(all, likeness.whole, NEAREST));
          found.addAll(nearest(all, likeness.label, NEAREST));
          found.addAll(same);
          votes.keySet().stream().map(places::get).forEach(found::add);
          List<Seen> seen =
              found.stream()
                  .filter(i -> index.occupations().get(i).scheme().equals(scheme))
                  .sorted()
                  .map(i -> new Seen(i, signs(i, likeness, votes, same)))
                  .toList();
          candidates.put(scheme, seen);
        });
    return candidates;
  }

  private List<Double> signs(
      int occupation, Likeness likeness, Map<String, LabelSearch.Votes> votes, Set<Integer> same) {
    LabelSearch.Votes found = votes.get(index.occupations().get(occupation).uri());
    return List.of(
        (double) likeness.whole[occupation],
        (double) likeness.label[occupation],
        found == null ? 0.0 : found.words(),
        found == null ? 0.0 : found.whole(),
        same.contains(occupation) ? 1.0 : 0.0);
  }

  /** How alike a moved title and each occupation are. */
  private final class Likeness {
    private final float[] whole;
    private final float[] label;

    Likeness(JobTitle title, Adapter adapter) {
      float[] ofWhole = adapter.move(Encoder.shared().encode(title.whole()));
      float[] ofHead = adapter.move(Encoder.shared().encode(title.head()));
      List<float[]> rows = index.vectors().likeness(List.of(ofWhole, ofHead));
      this.whole = best(rows.get(0));
      this.label = new float[labels.length];
      for (int i = 0; i < label.length; i++) {
        label[i] = rows.get(1)[labels[i]];
      }
    }
  }
}
