package org.skillgap.mention;

/** How firmly a posting asks for a skill. */
public enum Requirement {
  /** Asked for, or part of the duties. */
  REQUIRED,
  /** Welcome, an asset. */
  PREFERRED,
  /** Named in text that speaks of something else, as in "about us": no demand. */
  CONTEXT,
  /** Said not to be needed: no demand. */
  NEGATED
}
