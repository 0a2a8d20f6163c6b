package org.skillgap.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skillgap.taxonomy.Occupation;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.Taxonomy;

/**
 * What the taxonomy knows of an occupation's skills: the context in which a posting's words are
 * read. "Handover" is one thing to a nurse and another to a cook.
 */
public final class OccupationSkills {
  private final Set<String> essential;
  private final Set<String> optional;
  private final Set<String> topics = new HashSet<>();
  private final Taxonomy taxonomy;

  private OccupationSkills(Occupation occupation, Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.essential = new HashSet<>(occupation.essential());
    this.optional = new HashSet<>(occupation.optional());
    essential.forEach(skill -> topics.add(taxonomy.topicOf(skill)));
    optional.forEach(skill -> topics.add(taxonomy.topicOf(skill)));
  }

  /** Those of an occupation. */
  public static OccupationSkills of(Occupation occupation, Taxonomy taxonomy) {
    return new OccupationSkills(occupation, taxonomy);
  }

  /** Whether the taxonomy says anything at all. */
  public boolean isEmpty() {
    return topics.isEmpty();
  }

  /** Whether one of its skills, or more, is of the same topic. */
  public boolean hasTopicOf(Skill skill) {
    return topics.contains(taxonomy.topicOf(skill.uri()));
  }

  /** The signs of a posting's context, after those of the sentence: see {@link #names}. */
  double[] signs(Skill skill) {
    return new double[] {
      essential.contains(skill.uri()) ? 1 : 0,
      optional.contains(skill.uri()) ? 1 : 0,
      hasTopicOf(skill) ? 1 : 0
    };
  }

  /** Names of the signs, in their order. */
  static List<String> names() {
    return List.of("ESSENTIAL", "OPTIONAL", "TOPIC");
  }
}
