package org.skillgap.credential.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bundle that was chosen, and how it compares.
 *
 * @param chosen in the order in which they add most
 * @param covered gap that they cover together
 * @param greedy gap that the greedy bundle covers: its distance shows what the solver gained
 * @param atMost gap that no bundle covers more than; what is covered where it is the best
 * @param isBest whether it was proved to be the best
 */
public record BundleChoice(
    List<Offering> chosen, double covered, double greedy, double atMost, boolean isBest) {
  public BundleChoice {
    chosen = List.copyOf(chosen);
  }

  /** Chooses exactly up to so many offerings, greedily past that. */
  public static BundleChoice of(BundleProblem problem, int mostExact) {
    List<Offering> greedy = GreedyBundle.choose(problem);
    double byGreed = problem.covered(greedy);
    Optional<List<Offering>> best =
        problem.offerings().size() <= mostExact ? ExactBundle.choose(problem) : Optional.empty();
    List<Offering> chosen = best.orElse(greedy);
    // The solver works with tolerances: where both are equal, the greedy one is as good a choice.
    if (problem.covered(chosen) <= byGreed) {
      chosen = greedy;
    }
    double covered = problem.covered(chosen);
    return new BundleChoice(
        inOrder(problem, chosen),
        covered,
        byGreed,
        best.isPresent() ? covered : GreedyBundle.atMost(problem, chosen),
        best.isPresent());
  }

  /** Part of what the best bundle could cover at most that this one covers at least, 0 to 1. */
  public double ofTheBest() {
    return atMost <= 0 ? 1 : Math.min(1, covered / atMost);
  }

  private static List<Offering> inOrder(BundleProblem problem, List<Offering> chosen) {
    return chosen.stream()
        .sorted(
            Comparator.comparingDouble((Offering o) -> -problem.covered(List.of(o)))
                .thenComparing(Offering::key))
        .toList();
  }

  /** Hours that the bundle takes. */
  public double hours() {
    return BundleProblem.hoursOf(chosen);
  }
}
