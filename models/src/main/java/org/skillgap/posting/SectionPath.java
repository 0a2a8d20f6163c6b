package org.skillgap.posting;

import java.util.ArrayList;
import java.util.Arrays;
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

  // Within this class a kind is its place here.
  private static final SectionKind[] KINDS = SectionKind.values();
  private static final int[] USUAL_PLACES =
      Arrays.stream(KINDS).mapToInt(USUAL_ORDER::indexOf).toArray();
  private static final double[] STARTS =
      Arrays.stream(KINDS).mapToDouble(kind -> START.getOrDefault(kind, START_ELSEWHERE)).toArray();

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

  /** The likeliest walks that end at a stop, one for each kind that it may be of. */
  private static final class Visits {
    /** By kind; negative infinity where the stop cannot be of the kind. */
    private final double[] scores = new double[KINDS.length];

    /** By kind, the kind of the stop before. */
    private final int[] from = new int[KINDS.length];
  }

  private SectionPath() {}

  /** The kind of each sentence. */
  static List<SectionKind> likeliest(List<Stop> stops) {
    List<Visits> visits = new ArrayList<>();
    for (Stop stop : stops) {
      visits.add(visited(stop, visits.isEmpty() ? null : visits.get(visits.size() - 1)));
    }
    return walkedBack(visits);
  }

  private static Visits visited(Stop stop, @Nullable Visits before) {
    Visits here = new Visits();
    for (int kind = 0; kind < KINDS.length; kind++) {
      if (stop.announced != null && stop.announced != KINDS[kind]) {
        here.scores[kind] = Double.NEGATIVE_INFINITY;
        continue;
      }
      if (before == null) {
        here.scores[kind] = -STARTS[kind];
      } else {
        reach(before, kind, stop, here);
      }
      here.scores[kind] += stop.evidence.weight(KINDS[kind]);
    }
    return here;
  }

  private static void reach(Visits before, int kind, Stop stop, Visits here) {
    double best = Double.NEGATIVE_INFINITY;
    int from = kind;
    for (int last = 0; last < KINDS.length; last++) {
      double score = before.scores[last] - cost(last, kind, stop);
      // Of two walks as likely the one that stays longer: silence speaks for what was before.
      if (score > best || score == best && from == kind) {
        best = score;
        from = last;
      }
    }
    here.scores[kind] = best;
    here.from[kind] = from;
  }

  private static double cost(int from, int to, Stop stop) {
    if (stop.announced != null) {
      return 0;
    }
    if (from == to) {
      // What is merely welcome is said in a list or in a sentence, seldom in whole paragraphs.
      boolean listed = stop.step == Step.IN_LIST || stop.step == Step.UNDER_HEADING;
      return KINDS[from] == SectionKind.PREFERRED && !listed ? LINGERING : 0;
    }
    boolean backwards = USUAL_PLACES[to] < USUAL_PLACES[from];
    return stop.step.change + (backwards ? BACKWARDS : 0);
  }

  private static List<SectionKind> walkedBack(List<Visits> visits) {
    SectionKind[] kinds = new SectionKind[visits.size()];
    int at = visits.isEmpty() ? 0 : best(visits.get(visits.size() - 1).scores);
    for (int i = visits.size() - 1; i >= 0; i--) {
      kinds[i] = KINDS[at];
      at = visits.get(i).from[at];
    }
    return List.of(kinds);
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int kind = 1; kind < KINDS.length; kind++) {
      if (scores[kind] > scores[best]
          || scores[kind] == scores[best] && USUAL_PLACES[kind] < USUAL_PLACES[best]) {
        best = kind;
      }
    }
    return best;
  }
}
