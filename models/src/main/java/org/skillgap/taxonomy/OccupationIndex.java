package org.skillgap.taxonomy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skillgap.embedding.Vectors;
import org.skillgap.posting.Tokens;

/**
 * What the names of the occupations mean, as vectors: of each occupation first its preferred label,
 * then at most three other names that share few words with it and with each other.
 */
public final class OccupationIndex {
  private static final String VECTORS = "occupation-vectors.bin";
  private static final String OWNERS = "occupation-vectors-owners.bin";
  private static final int MOST_NAMES = 3;
  private static final double ALIKE = 0.5;

  private final List<Occupation> occupations;
  private final int[] owners;
  private final Vectors vectors;

  private OccupationIndex(List<Occupation> occupations, int[] owners, Vectors vectors) {
    this.occupations = occupations;
    this.owners = owners;
    this.vectors = vectors;
  }

  /** In the order of the index, which is that of their addresses. */
  public List<Occupation> occupations() {
    return occupations;
  }

  /** Of each vector the place of its occupation, ascending. */
  public int[] owners() {
    return owners.clone();
  }

  public Vectors vectors() {
    return vectors;
  }

  /** Makes the index in memory. */
  public static OccupationIndex of(Taxonomy taxonomy) {
    List<Occupation> occupations = List.copyOf(taxonomy.occupations());
    List<String> names = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < occupations.size(); i++) {
      for (String name : names(occupations.get(i))) {
        names.add(name);
        owners.add(i);
      }
    }
    return new OccupationIndex(
        occupations, owners.stream().mapToInt(Integer::intValue).toArray(), Vectors.encode(names));
  }

  /** Opens the index of a compiled taxonomy. */
  public static OccupationIndex open(Path compiled, Taxonomy taxonomy) throws IOException {
    Vectors vectors = Vectors.read(compiled.resolve(VECTORS));
    int[] owners = new int[vectors.size()];
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(compiled.resolve(OWNERS))))) {
      for (int i = 0; i < owners.length; i++) {
        owners[i] = in.readInt();
      }
    }
    return new OccupationIndex(List.copyOf(taxonomy.occupations()), owners, vectors);
  }

  static void write(Taxonomy taxonomy, Path folder) throws IOException {
    OccupationIndex index = of(taxonomy);
    index.vectors.write(folder.resolve(VECTORS));
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(OWNERS))))) {
      for (int owner : index.owners) {
        out.writeInt(owner);
      }
    }
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
