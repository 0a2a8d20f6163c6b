package org.skillgap.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each sentence of a posting speaks of: the likeliest walk through the sections, in
 * which every sentence speaks for itself, headings decide, and a change of section costs the more
 * the closer two sentences stand together. So one word of a pension does not turn a paragraph, and
 * a list under a heading stays together, but ends where the next paragraph speaks of something
 * else.
 */
final class SectionPath {
  private static final double BACKWARDS = 1;
  private static final double LINGERING = 1;
  private static final Map<SectionKind, Double> START =
      Map.of(SectionKind.OTHER, 0.0, SectionKind.ABOUT_US, 0.3, SectionKind.BENEFITS, 1.5);
  private static final double START_ELSEWHERE = 1;

  // Postings tell of the employer, the work, the person, the pay, and how to apply, in this order.
  private static final List<SectionKind> USUAL_ORDER =
      List.of(
          SectionKind.ABOUT_US,
          SectionKind.OTHER,
          SectionKind.DUTIES,
          SectionKind.REQUIREMENTS,
          SectionKind.PREFERRED,
          SectionKind.BENEFITS,
          SectionKind.DIVERSITY,
          SectionKind.HOW_TO_APPLY);

  /** How a sentence follows the one before it. */
  enum Step {
    /** In the same list. */
    IN_LIST(5),
    /** Under a heading. */
    UNDER_HEADING(3),
    /** In the same paragraph. */
    IN_PARAGRAPH(2.5),
    /** On the next line. */
    NEXT_LINE(1.5),
    /** After a blank line. */
    NEXT_PARAGRAPH(1),
    /** After a list. */
    AFTER_LIST(0.7),
    /** After a label and its text, whose section need not go on. */
    AFTER_LABEL(0.5);

    private final double change;

    Step(double change) {
      this.change = change;
    }
  }

  /**
   * A sentence on the walk.
   *
   * @param announced what its heading or label announces, where it has one
   */
  record Stop(Step step, Evidence evidence, @Nullable SectionKind announced) {}

  private record Visit(double score, @Nullable SectionKind from) {}

  private SectionPath() {}

  /** The kind of each sentence. */
  static List<SectionKind> likeliest(List<Stop> stops) {
    List<Map<SectionKind, Visit>> visits = new ArrayList<>();
    for (Stop stop : stops) {
      Map<SectionKind, Visit> before = visits.isEmpty() ? Map.of() : visits.get(visits.size() - 1);
      Map<SectionKind, Visit> here = new EnumMap<>(SectionKind.class);
      for (SectionKind kind : USUAL_ORDER) {
        if (stop.announced == null || stop.announced == kind) {
          Visit best = reached(before, kind, stop);
          here.put(kind, new Visit(best.score + stop.evidence.weight(kind), best.from));
        }
      }
      visits.add(here);
    }
    return walkedBack(visits);
  }

  private static Visit reached(Map<SectionKind, Visit> before, SectionKind kind, Stop stop) {
    if (before.isEmpty()) {
      return new Visit(-START.getOrDefault(kind, START_ELSEWHERE), null);
    }
    Visit best = null;
    for (Map.Entry<SectionKind, Visit> last : before.entrySet()) {
      double score = last.getValue().score - cost(last.getKey(), kind, stop);
      // Of two walks as likely the one that stays longer: silence speaks for what was before.
      if (best == null || score > best.score || score == best.score && best.from == kind) {
        best = new Visit(score, last.getKey());
      }
    }
    return best == null ? new Visit(0, null) : best;
  }

  private static double cost(SectionKind from, SectionKind to, Stop stop) {
    if (stop.announced != null) {
      return 0;
    }
    boolean listed = stop.step == Step.IN_LIST || stop.step == Step.UNDER_HEADING;
    if (from == to) {
      // What is merely welcome is said in a list or in a sentence, seldom in whole paragraphs.
      return from == SectionKind.PREFERRED && !listed ? LINGERING : 0;
    }
    boolean backwards = USUAL_ORDER.indexOf(to) < USUAL_ORDER.indexOf(from);
    return stop.step.change + (backwards ? BACKWARDS : 0);
  }

  private static List<SectionKind> walkedBack(List<Map<SectionKind, Visit>> visits) {
    List<SectionKind> kinds = new ArrayList<>();
    SectionKind at = null;
    for (int i = visits.size() - 1; i >= 0; i--) {
      Map<SectionKind, Visit> here = visits.get(i);
      if (at == null) {
        at = best(here);
      }
      kinds.add(at);
      Visit visit = here.get(at);
      at = visit == null ? null : visit.from;
    }
    Collections.reverse(kinds);
    return kinds;
  }

  private static SectionKind best(Map<SectionKind, Visit> visits) {
    SectionKind best = SectionKind.OTHER;
    double score = Double.NEGATIVE_INFINITY;
    for (SectionKind kind : USUAL_ORDER) {
      Visit visit = visits.get(kind);
      if (visit != null && visit.score > score) {
        best = kind;
        score = visit.score;
      }
    }
    return best;
  }
}
