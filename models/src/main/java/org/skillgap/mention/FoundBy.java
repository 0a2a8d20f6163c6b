package org.skillgap.mention;

/** The view that found a mention. */
public enum FoundBy {
  /** A label or alternative label stands in the text. */
  LABEL,
  /** The sentence means the skill without naming it. */
  SENTENCE
}
