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

/** Skills and occupations by address and by code, held in memory. */
public final class Taxonomy {
  private final TaxonomyManifest manifest;
  private final Map<String, Skill> skills;
  private final Map<String, Occupation> occupations;
  private final Map<String, List<Occupation>> byCode;

  private Taxonomy(
      TaxonomyManifest manifest, Collection<Skill> skills, Collection<Occupation> occupations) {
    this.manifest = manifest;
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
    return new Taxonomy(manifest, skills, occupations);
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
