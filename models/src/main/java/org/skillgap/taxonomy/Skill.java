package org.skillgap.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Rows;

/**
 * A skill, a piece of knowledge, an attitude, a licence, or a group of them.
 *
 * @param uri its address; the key
 * @param label preferred label
 * @param altLabels other names, without the preferred one
 * @param kind what it is
 * @param broader addresses of the groups above it
 * @param definition one sentence or more; empty where the publisher gives none
 * @param deprecatedBy the skill that took its place; absent while it is in force
 */
public record Skill(
    String uri,
    String label,
    List<String> altLabels,
    SkillKind kind,
    List<String> broader,
    String definition,
    @Nullable String deprecatedBy) {
  public Skill {
    Rows.text(uri, "uri");
    Rows.text(label, "label");
    altLabels = Rows.list(altLabels);
    Rows.present(kind, "kind");
    broader = Rows.list(broader);
    Rows.present(definition, "definition");
  }
}
