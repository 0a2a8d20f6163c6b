package org.skillgap.mention;

/** How closely postings and courses are read. */
public enum View {
  /** Skills by their names alone: quick. */
  LABELS,
  /**
   * Also skills that a sentence means without naming them, and doubt of names that are common
   * words.
   */
  MEANING
}
