package org.skillgap.credential.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BundleChoiceTest {
  private static final int EXACT = 40;

  @Test
  void whereGreedTakesTheQuickWinTheSolverFindsTheBetterBundle() {
    // The small one gains most an hour, and leaves no room for the two that fit together.
    BundleProblem problem =
        new BundleProblem(
            List.of(
                new Offering("quick", 4, Map.of("a", 1.0)),
                new Offering("left", 10, Map.of("b", 1.0)),
                new Offering("right", 10, Map.of("c", 1.0))),
            Map.of("a", 5.0, "b", 10.0, "c", 10.0),
            20);
    BundleChoice choice = BundleChoice.of(problem, EXACT);
    assertThat(choice.chosen()).extracting(Offering::key).containsExactly("left", "right");
    assertThat(choice.covered()).isEqualTo(20);
    assertThat(choice.greedy()).isEqualTo(15);
    assertThat(choice.isBest()).isTrue();
  }

  @Test
  void aSkillThatTwoOfferingsTeachIsCoveredByTheBetterOne() {
    BundleProblem problem =
        new BundleProblem(
            List.of(
                new Offering("half", 5, Map.of("a", 0.5)),
                new Offering("more", 5, Map.of("a", 0.8))),
            Map.of("a", 10.0),
            20);
    BundleChoice choice = BundleChoice.of(problem, EXACT);
    assertThat(choice.covered()).isEqualTo(8);
    assertThat(choice.chosen()).extracting(Offering::key).containsExactly("more");
  }

  @Test
  void theSolversBundleIsTheBestOfAllThatCouldBeTried() {
    for (int seed = 0; seed < 40; seed++) {
      BundleProblem problem = random(seed, 11, 14, 40);
      BundleChoice choice = BundleChoice.of(problem, EXACT);
      double best = byTryingAll(problem);
      assertThat(choice.covered()).as("seed " + seed).isCloseTo(best, within(1e-9));
      assertThat(choice.hours()).isLessThanOrEqualTo(problem.hours() + 1e-9);
      assertThat(choice.greedy()).isLessThanOrEqualTo(best + 1e-9);
    }
  }

  @Test
  void pastTheStatedSizeGreedSaysHowMuchOfTheBestItIsAtLeast() {
    for (int seed = 0; seed < 40; seed++) {
      BundleProblem problem = random(seed, 11, 14, 40);
      BundleChoice greedy = BundleChoice.of(problem, 10);
      double best = byTryingAll(problem);
      assertThat(greedy.isBest()).isFalse();
      assertThat(greedy.atMost()).as("seed " + seed).isGreaterThanOrEqualTo(best - 1e-9);
      assertThat(greedy.covered()).isGreaterThanOrEqualTo(greedy.ofTheBest() * best - 1e-9);
      assertThat(greedy.covered()).isGreaterThanOrEqualTo(0.31 * best);
    }
  }

  @Test
  void theSameProblemGivesTheSameBundleInWhateverOrderItComes() {
    BundleProblem problem = random(3, 30, 60, 120);
    List<Offering> reversed = new ArrayList<>(problem.offerings());
    Collections.reverse(reversed);
    BundleChoice one = BundleChoice.of(problem, EXACT);
    BundleChoice other =
        BundleChoice.of(new BundleProblem(reversed, problem.gaps(), problem.hours()), EXACT);
    assertThat(one.isBest()).isTrue();
    assertThat(other).isEqualTo(one);
  }

  @Test
  void nothingToChooseFromIsAnEmptyBundle() {
    BundleChoice none = BundleChoice.of(new BundleProblem(List.of(), Map.of("a", 1.0), 40), EXACT);
    assertThat(none.chosen()).isEmpty();
    assertThat(none.ofTheBest()).isEqualTo(1);
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    assertThatThrownBy(() -> new Offering("x", 0, Map.of()))
        .hasMessageContaining("hours of offering x");
    assertThatThrownBy(
            () ->
                new BundleProblem(
                    List.of(new Offering("x", 1, Map.of()), new Offering("x", 2, Map.of())),
                    Map.of(),
                    10))
        .hasMessageContaining("twice");
  }

  private static double byTryingAll(BundleProblem problem) {
    double best = 0;
    for (int set = 0; set < 1 << problem.offerings().size(); set++) {
      List<Offering> chosen = new ArrayList<>();
      for (int i = 0; i < problem.offerings().size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(problem.offerings().get(i));
        }
      }
      if (BundleProblem.hoursOf(chosen) <= problem.hours()) {
        best = Math.max(best, problem.covered(chosen));
      }
    }
    return best;
  }

  private static BundleProblem random(long seed, int offerings, int skills, double hours) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Double> gaps = new TreeMap<>();
    for (int s = 0; s < skills; s++) {
      gaps.put("s" + s, random.nextDouble());
    }
    List<Offering> all = new ArrayList<>();
    for (int o = 0; o < offerings; o++) {
      Map<String, Double> quality = new TreeMap<>();
      int taught = 1 + random.nextInt(5);
      for (int t = 0; t < taught; t++) {
        quality.put("s" + random.nextInt(skills), 0.3 + 0.7 * random.nextDouble());
      }
      all.add(new Offering("o" + o, 5 + random.nextInt(20), quality));
    }
    return new BundleProblem(all, gaps, hours);
  }
}
