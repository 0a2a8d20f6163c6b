package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Skills and occupations by address and by code, held in memory. */
public final class Taxonomy {
  private final TaxonomyManifest manifest;
  private final Map<String, Skill> skills;
  private final Map<String, Occupation> occupations;
  private final Map<String, List<Occupation>> byCode;
  private final Map<String, String> foreign = new TreeMap<>();

  // Asked for at every skill at which a sentence hints.
  private final Map<String, String> topics = new ConcurrentHashMap<>();

  private Taxonomy(
      TaxonomyManifest manifest,
      Collection<Skill> skills,
      Collection<Occupation> occupations,
      Collection<ForeignLabel> labels) {
    this.manifest = manifest;
    labels.forEach(label -> foreign.put(label.language() + " " + label.uri(), label.label()));
    this.skills = new TreeMap<>();
    skills.forEach(skill -> this.skills.put(skill.uri(), skill));
    this.occupations = new TreeMap<>();
    occupations.forEach(occupation -> this.occupations.put(occupation.uri(), occupation));
    this.byCode = new TreeMap<>();
    for (Occupation occupation : this.occupations.values()) {
      occupation
          .codes()
          .forEach(c -> byCode.computeIfAbsent(c, k -> new ArrayList<>()).add(occupation));
    }
  }

  /**
   * Opens a compiled taxonomy.
   *
   * @throws IOException when the folder holds none, or one of another format
   */
  public static Taxonomy open(Path compiled) throws IOException {
    return TaxonomyStore.read(compiled);
  }

  /** A taxonomy in memory. */
  public static Taxonomy of(
      TaxonomyManifest manifest, Collection<Skill> skills, Collection<Occupation> occupations) {
    return of(manifest, skills, occupations, List.of());
  }

  /** A taxonomy in memory that knows some skills' names in other languages, too. */
  public static Taxonomy of(
      TaxonomyManifest manifest,
      Collection<Skill> skills,
      Collection<Occupation> occupations,
      Collection<ForeignLabel> foreign) {
    return new Taxonomy(manifest, skills, occupations, foreign);
  }

  public TaxonomyManifest manifest() {
    return manifest;
  }

  /** All skills in the order of their addresses, groups included. */
  public Collection<Skill> skills() {
    return Collections.unmodifiableCollection(skills.values());
  }

  public Optional<Skill> skill(String uri) {
    return Optional.ofNullable(skills.get(uri));
  }

  /** What a skill is called in another language, as in fr; empty where the publisher gave none. */
  public Optional<String> labelIn(String language, String skillUri) {
    return Optional.ofNullable(foreign.get(language + " " + skillUri));
  }

  /** All occupations in the order of their addresses. */
  public Collection<Occupation> occupations() {
    return Collections.unmodifiableCollection(occupations.values());
  }

  public Optional<Occupation> occupation(String uri) {
    return Optional.ofNullable(occupations.get(uri));
  }

  /** Occupations that carry a code, as in noc:63200. */
  public List<Occupation> occupationsWithCode(String code) {
    return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
  }

  /**
   * The topic of a skill: the group right above it, or the skill itself where none stands above.
   */
  public String topicOf(String skillUri) {
    // Looked up before it is computed: computing takes a lock even where the answer is known.
    String topic = topics.get(skillUri);
    return topic == null ? topics.computeIfAbsent(skillUri, this::groupAbove) : topic;
  }

  private String groupAbove(String skillUri) {
    Deque<String> open = new ArrayDeque<>(List.of(skillUri));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String uri = open.poll();
      Skill skill = skills.get(uri);
      if (skill == null || !seen.add(uri)) {
        continue;
      }
      if (skill.kind() == SkillKind.GROUP && !uri.equals(skillUri)) {
        return uri;
      }
      open.addAll(skill.broader());
    }
    return skillUri;
  }
}
