package org.skillgap.pipeline.report;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;

/** Which skills of a program its page names: these have evidence, and a page of their own. */
public final class ShownSkills {
  /** Below this a skill is asked for in all kinds of work alike. */
  private static final double SPECIFIC_Z = 1.96;

  static final int MOST_ROWS = 10;

  /** Recommendations beyond these are named in a list, without their skills. */
  private static final int MOST_ADVICE = 12;

  private ShownSkills() {}

  /** Addresses of all skills that a page names. */
  public static TreeSet<String> of(List<Gap> gaps, List<Recommendation> recommendations) {
    TreeSet<String> shown = new TreeSet<>();
    List.of(rows(gaps), taughtButShort(gaps), emerging(gaps)).stream()
        .flatMap(List::stream)
        .forEach(gap -> shown.add(gap.skillUri()));
    recommendations.stream()
        .filter(r -> isAction(r.outcome()))
        .limit(MOST_ADVICE)
        .map(Recommendation::skills)
        .flatMap(Collection::stream)
        .forEach(shown::add);
    TreeSet<String> ranked = new TreeSet<>();
    gaps.stream().filter(g -> g.rank() > 0).forEach(g -> ranked.add(g.skillUri()));
    shown.retainAll(ranked);
    return shown;
  }

  /** The largest gaps that the program can do something about, at most ten. */
  static List<Gap> rows(List<Gap> gaps) {
    return gaps.stream()
        .filter(g -> g.label() == GapLabel.ACT || g.label() == GapLabel.VALIDATE)
        .filter(g -> g.specificityZ() >= SPECIFIC_Z && g.trainable() > 0)
        .limit(MOST_ROWS)
        .toList();
  }

  static List<Gap> taughtButShort(List<Gap> gaps) {
    return gaps.stream().filter(Gap::taughtButShort).limit(MOST_ROWS).toList();
  }

  static List<Gap> emerging(List<Gap> gaps) {
    return gaps.stream().filter(Gap::emerging).limit(MOST_ROWS).toList();
  }

  /** Whether an outcome asks the program to do something. */
  static boolean isAction(Outcome outcome) {
    return switch (outcome) {
      case USE, REVISE, SPLIT, STACK, CREATE -> true;
      case NOT_SUITABLE, WATCH, NOT_ENOUGH_EVIDENCE -> false;
    };
  }
}
