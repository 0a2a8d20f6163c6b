package org.skillgap.credential.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes what covers most further gap an hour, again and again, or the one best offering where that
 * is more. It covers at least 31 % of what the best bundle covers, whatever the market (half of 1 −
 * 1/e, since coverage by the best of those chosen is submodular); how much it is at least on the
 * market at hand says {@link #atMost}.
 */
final class GreedyBundle {
  private static final double TINY = 1e-12;

  private GreedyBundle() {}

  static List<Offering> choose(BundleProblem problem) {
    List<Offering> chosen = new ArrayList<>();
    Offering next = next(problem, chosen);
    while (next != null) {
      chosen.add(next);
      next = next(problem, chosen);
    }
    List<Offering> one = bestAlone(problem);
    return problem.covered(one) > problem.covered(chosen) + TINY ? one : chosen;
  }

  /**
   * What no bundle covers more than: what is covered, and the hours filled with the best of the
   * rest as if these did not overlap and could be cut.
   */
  static double atMost(BundleProblem problem, List<Offering> chosen) {
    double covered = problem.covered(chosen);
    List<Offering> rest = new ArrayList<>(problem.offerings());
    rest.removeAll(chosen);
    rest.removeIf(o -> o.hours() > problem.hours());
    rest.sort(
        Comparator.comparingDouble((Offering o) -> -gain(problem, chosen, o) / o.hours())
            .thenComparing(Offering::key));
    double bound = covered;
    double left = problem.hours();
    for (Offering offering : rest) {
      double part = Math.min(1, left / offering.hours());
      bound += part * gain(problem, chosen, offering);
      left -= part * offering.hours();
    }
    return bound;
  }

  private static @Nullable Offering next(BundleProblem problem, List<Offering> chosen) {
    double left = problem.hours() - BundleProblem.hoursOf(chosen);
    Offering best = null;
    double most = TINY;
    for (Offering offering : problem.offerings()) {
      double rate = gain(problem, chosen, offering) / offering.hours();
      if (offering.hours() <= left + TINY && rate > most + TINY) {
        best = offering;
        most = rate;
      }
    }
    return best;
  }

  private static List<Offering> bestAlone(BundleProblem problem) {
    List<Offering> best = List.of();
    for (Offering offering : problem.offerings()) {
      List<Offering> one = List.of(offering);
      if (offering.hours() <= problem.hours()
          && problem.covered(one) > problem.covered(best) + TINY) {
        best = one;
      }
    }
    return best;
  }

  private static double gain(BundleProblem problem, List<Offering> chosen, Offering offering) {
    List<Offering> more = new ArrayList<>(chosen);
    more.add(offering);
    return problem.covered(more) - problem.covered(chosen);
  }
}
