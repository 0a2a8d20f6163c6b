package org.skillgap.taxonomy;

/** What a concept of a skills taxonomy is. */
public enum SkillKind {
  SKILL,
  KNOWLEDGE,
  ATTITUDE,
  LANGUAGE,
  /** A licence or certificate that is held, not learnt in a lesson. */
  LICENCE,
  /** A heading over other concepts: never found in a posting by itself. */
  GROUP
}
