package org.skillgap.credential;

import java.util.List;

/** Finds skills in a text; the same reader as for postings stands behind it. */
@FunctionalInterface
public interface SkillFinder {
  /** Skills in text order; empty where there are none. */
  List<FoundSkill> find(String text);
}
