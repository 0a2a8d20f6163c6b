package org.skillgap.gap;

/** How the gap in people a year was computed. */
public enum VolumeBasis {
  /** Not computed: no official openings. */
  UNKNOWN,
  /** Openings × need − planned new supply: the shortage is net of today's graduates. */
  NEED_LESS_PLANNED,
  /** Openings × share − all supply: no survey tells the shortage ("openings − completions"). */
  OPENINGS_LESS_COMPLETIONS
}
