package org.skillgap.linking;

/** What speaks for an occupation being meant by a title; more of it never speaks against it. */
enum OccupationSign {
  /** Likeness of the moved title and the occupation's best name. */
  WHOLE,
  /** Likeness of the moved head of the title and the preferred label. */
  LABEL,
  /** Words shared with the best name, as a part of those of the best candidate. */
  WORDS,
  /** The same of the words of all names and the definition. */
  TEXT,
  /** Whether the head is one of the names, but for endings and the order of words. */
  NAMED
}
