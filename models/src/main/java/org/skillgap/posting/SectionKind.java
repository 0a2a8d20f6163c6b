package org.skillgap.posting;

/** What a part of a posting speaks of; it decides whether a skill in it counts as demand. */
public enum SectionKind {
  /** What the person must have. */
  REQUIREMENTS,
  /** What would be welcome but is not asked for. */
  PREFERRED,
  /** What the person will do. */
  DUTIES,
  /** Who the employer is. */
  ABOUT_US,
  /** What the employer gives. */
  BENEFITS,
  /** Equal opportunity, accessibility, accommodation. */
  DIVERSITY,
  /** How to apply, and what becomes of an application. */
  HOW_TO_APPLY,
  /** Text without a heading that speaks of the job. */
  OTHER;

  /** Whether a skill named here is part of the demand, rather than context. */
  public boolean countsAsDemand() {
    return switch (this) {
      case REQUIREMENTS, PREFERRED, DUTIES, OTHER -> true;
      case ABOUT_US, BENEFITS, DIVERSITY, HOW_TO_APPLY -> false;
    };
  }
}
