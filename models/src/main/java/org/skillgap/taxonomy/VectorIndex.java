package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.NameEncoder;
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
  private static final String NAMES = "skill-names.bin";
  private static final String DEFINITIONS = "skill-definitions.bin";
  private static final int SMALL = 2_000;
  private static final int MOST_NAMES = 3;
  private static final double ALIKE = 0.5;
  private static final Pattern QUALIFIER = Pattern.compile("\\s*\\([^)]*\\)\\s*");

  private final List<Skill> skills;
  private final NameVectors names;
  private final NameVectors definitions;

  private VectorIndex(List<Skill> skills, NameVectors names, NameVectors definitions) {
    this.skills = skills;
    this.names = names;
    this.definitions = definitions;
  }

  /** The skills that a text can ask for, in the order of the index. */
  public List<Skill> skills() {
    return skills;
  }

  /** Of each vector the place of its skill, ascending. */
  public int[] owners() {
    return names.owners();
  }

  /** What the names mean, where sentences are read. */
  public Vectors vectors() {
    return names.vectors();
  }

  /** The same of the definition of each skill; of its label where it has none. */
  public Vectors definitions() {
    return definitions.vectors();
  }

  /** The names, in the order of their vectors. */
  public List<String> names() {
    return skills.stream().flatMap(skill -> names(skill, isSmall(skills)).stream()).toList();
  }

  /** Makes the index in memory. */
  public static VectorIndex of(Taxonomy taxonomy) {
    List<Skill> skills = findable(taxonomy);
    return new VectorIndex(
        skills,
        NameVectors.of(skills, skill -> names(skill, isSmall(skills)), NameEncoder::encode),
        NameVectors.of(skills, skill -> List.of(definition(skill)), VectorIndex::read));
  }

  // As sentences are read, not as names are: the small encoder has practised definitions, and to
  // the large one they are many.
  private static float[] read(String definition) {
    return Encoder.shared().read(definition).whole();
  }

  private static String definition(Skill skill) {
    return skill.definition().isEmpty() ? skill.label() : skill.definition();
  }

  private static boolean isSmall(List<Skill> skills) {
    return skills.size() <= SMALL;
  }

  /** Opens the index of a compiled taxonomy. */
  public static VectorIndex open(Path compiled, Taxonomy taxonomy) throws IOException {
    return new VectorIndex(
        findable(taxonomy),
        NameVectors.read(compiled.resolve(NAMES)),
        NameVectors.read(compiled.resolve(DEFINITIONS)));
  }

  static void write(Taxonomy taxonomy, Path folder) throws IOException {
    VectorIndex index = of(taxonomy);
    index.names.write(folder.resolve(NAMES));
    index.definitions.write(folder.resolve(DEFINITIONS));
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
