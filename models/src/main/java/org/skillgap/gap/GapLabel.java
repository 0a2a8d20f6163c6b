package org.skillgap.gap;

/** What the evidence allows to do. */
public enum GapLabel {
  /** Strong evidence from several employers and sources. */
  ACT,
  /** Likely, but to be confirmed with employers first. */
  VALIDATE,
  /** Emerging only. */
  WATCH,
  /** Enough evidence that there is no gap worth acting on. */
  NO_GAP,
  /** Not enough evidence: the value is suppressed. This never means that there is no gap. */
  INSUFFICIENT
}
