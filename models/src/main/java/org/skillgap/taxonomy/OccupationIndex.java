package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skillgap.embedding.NameEncoder;
import org.skillgap.embedding.Vectors;
import org.skillgap.posting.Tokens;

/**
 * What the names of the occupations mean, as vectors: of each occupation first its preferred label,
 * then at most three other names that share few words with it and with each other.
 */
public final class OccupationIndex {
  private static final String NAMES = "occupation-names.bin";
  private static final int MOST_NAMES = 3;
  private static final double ALIKE = 0.5;

  private final List<Occupation> occupations;
  private final NameVectors names;

  private OccupationIndex(List<Occupation> occupations, NameVectors names) {
    this.occupations = occupations;
    this.names = names;
  }

  /** In the order of the index, which is that of their addresses. */
  public List<Occupation> occupations() {
    return occupations;
  }

  /** Of each vector the place of its occupation, ascending. */
  public int[] owners() {
    return names.owners();
  }

  /** What the names mean, where titles are read. */
  public Vectors vectors() {
    return names.vectors();
  }

  /** The names, in the order of their vectors. */
  public List<String> names() {
    return occupations.stream().flatMap(occupation -> names(occupation).stream()).toList();
  }

  /** Makes the index in memory. */
  public static OccupationIndex of(Taxonomy taxonomy) {
    List<Occupation> occupations = List.copyOf(taxonomy.occupations());
    return new OccupationIndex(
        occupations, NameVectors.of(occupations, OccupationIndex::names, NameEncoder::taught));
  }

  /** Opens the index of a compiled taxonomy. */
  public static OccupationIndex open(Path compiled, Taxonomy taxonomy) throws IOException {
    return new OccupationIndex(
        List.copyOf(taxonomy.occupations()), NameVectors.read(compiled.resolve(NAMES)));
  }

  static void write(Taxonomy taxonomy, Path folder) throws IOException {
    of(taxonomy).names.write(folder.resolve(NAMES));
  }

  private static List<String> names(Occupation occupation) {
    List<String> names = new ArrayList<>(List.of(occupation.label()));
    List<Set<String>> kept = new ArrayList<>(List.of(stems(occupation.label())));
    for (String name : occupation.altLabels()) {
      Set<String> stems = stems(name);
      if (names.size() <= MOST_NAMES
          && !stems.isEmpty()
          && kept.stream().noneMatch(other -> overlap(stems, other) >= ALIKE)) {
        kept.add(stems);
        names.add(name);
      }
    }
    return names;
  }

  private static Set<String> stems(String name) {
    Set<String> stems = new HashSet<>();
    Tokens.of(name, 0, name.length()).forEach(token -> stems.add(token.stem()));
    return stems;
  }

  private static double overlap(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both / (double) (one.size() + other.size() - both);
  }
}
