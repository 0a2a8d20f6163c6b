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
import java.util.regex.Pattern;
import org.skillgap.embedding.Vectors;
import org.skillgap.posting.Tokens;

/**
 * What the names of the skills mean, as vectors: of each skill first its preferred label without
 * the qualifier that only tells concepts apart ("Java (computer programming)"), then the label with
 * it, then other names. Of a small taxonomy all names and the definition count: the more ways of
 * saying it are known, the more sentences are understood. Of a large one, whose encoding would take
 * many minutes, at most three names that share few words with the label.
 */
public final class VectorIndex {
  private static final String VECTORS = "vectors.bin";
  private static final String OWNERS = "vectors-skills.bin";
  private static final int SMALL = 2_000;
  private static final int MOST_NAMES = 3;
  private static final double ALIKE = 0.5;
  private static final Pattern QUALIFIER = Pattern.compile("\\s*\\([^)]*\\)\\s*");

  private final List<Skill> skills;
  private final int[] owners;
  private final Vectors vectors;

  private VectorIndex(List<Skill> skills, int[] owners, Vectors vectors) {
    this.skills = skills;
    this.owners = owners;
    this.vectors = vectors;
  }

  /** The skills that a text can ask for, in the order of the index. */
  public List<Skill> skills() {
    return skills;
  }

  /** Of each vector the place of its skill, ascending. */
  public int[] owners() {
    return owners.clone();
  }

  public Vectors vectors() {
    return vectors;
  }

  /** Makes the index in memory. */
  public static VectorIndex of(Taxonomy taxonomy) {
    List<Skill> skills = findable(taxonomy);
    List<String> names = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < skills.size(); i++) {
      for (String name : names(skills.get(i), skills.size() <= SMALL)) {
        names.add(name);
        owners.add(i);
      }
    }
    return new VectorIndex(
        skills, owners.stream().mapToInt(Integer::intValue).toArray(), Vectors.encode(names));
  }

  /** Opens the index of a compiled taxonomy. */
  public static VectorIndex open(Path compiled, Taxonomy taxonomy) throws IOException {
    Vectors vectors = Vectors.read(compiled.resolve(VECTORS));
    int[] owners = new int[vectors.size()];
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(compiled.resolve(OWNERS))))) {
      for (int i = 0; i < owners.length; i++) {
        owners[i] = in.readInt();
      }
    }
    return new VectorIndex(findable(taxonomy), owners, vectors);
  }

  static void write(Taxonomy taxonomy, Path folder) throws IOException {
    VectorIndex index = of(taxonomy);
    index.vectors.write(folder.resolve(VECTORS));
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(OWNERS))))) {
      for (int owner : index.owners) {
        out.writeInt(owner);
      }
    }
  }

  private static List<Skill> findable(Taxonomy taxonomy) {
    return taxonomy.skills().stream()
        .filter(skill -> skill.kind() != SkillKind.GROUP && skill.deprecatedBy() == null)
        .toList();
  }

  private static List<String> names(Skill skill, boolean all) {
    List<String> names = new ArrayList<>();
    String plain = unqualified(skill.label());
    names.add(plain);
    if (!plain.equals(skill.label())) {
      names.add(skill.label());
    }
    if (all) {
      names.addAll(skill.altLabels());
      if (!skill.definition().isEmpty()) {
        names.add(skill.definition());
      }
      return names;
    }
    List<Set<String>> kept = new ArrayList<>();
    kept.add(stems(plain));
    for (String name : skill.altLabels()) {
      Set<String> stems = stems(name);
      if (kept.size() <= MOST_NAMES
          && !stems.isEmpty()
          && kept.stream().noneMatch(other -> overlap(stems, other) >= ALIKE)) {
        kept.add(stems);
        names.add(name);
      }
    }
    return names;
  }

  /** The label without its qualifier in brackets; as it is where nothing else would be left. */
  public static String unqualified(String label) {
    String plain = QUALIFIER.matcher(label).replaceAll(" ").strip();
    return plain.isEmpty() ? label : plain;
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
