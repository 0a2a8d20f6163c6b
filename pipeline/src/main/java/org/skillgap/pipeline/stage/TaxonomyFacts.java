package org.skillgap.pipeline.stage;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/**
 * What the gaps and the advice need to know of each skill, by its address.
 *
 * @param topics broader entry that a skill falls under
 */
record TaxonomyFacts(
    Map<String, String> labels, Map<String, String> topics, Map<String, SkillKind> kinds) {

  static TaxonomyFacts of(Taxonomy taxonomy) {
    Map<String, String> labels = new TreeMap<>();
    Map<String, String> topics = new TreeMap<>();
    Map<String, SkillKind> kinds = new TreeMap<>();
    for (Skill skill : taxonomy.skills()) {
      labels.put(skill.uri(), skill.label());
      topics.put(skill.uri(), taxonomy.topicOf(skill.uri()));
      kinds.put(skill.uri(), skill.kind());
    }
    return new TaxonomyFacts(labels, topics, kinds);
  }

  Set<String> licences() {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue() == SkillKind.LICENCE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
