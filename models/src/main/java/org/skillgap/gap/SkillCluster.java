package org.skillgap.gap;

import java.util.List;
import org.skillgap.contract.Rows;

/**
 * Gap skills that vacancies ask for together: what one micro-credential could address.
 *
 * @param key short name within the program, stable for the same skills
 * @param title from its most specific skills
 * @param skillUris largest gap first
 */
public record SkillCluster(String key, String title, List<String> skillUris) {
  public SkillCluster {
    Rows.text(key, "key");
    Rows.text(title, "title");
    skillUris = Rows.list(skillUris);
    if (skillUris.isEmpty()) {
      throw new IllegalArgumentException("skills of cluster " + key + " are required");
    }
  }
}
