package org.skillgap.posting;

/** How a posting repeats another one. */
public enum DuplicateKind {
  /** It repeats none: it stands for its vacancy. */
  NONE,
  /** The same text, title, employer and place. */
  EXACT,
  /** The same vacancy on another source. */
  CROSS_BOARD,
  /** The same vacancy posted again later by the same employer. */
  REPOST,
  /** The same vacancy with a slightly different text. */
  NEAR
}
