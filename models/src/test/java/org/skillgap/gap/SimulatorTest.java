package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.skillgap.evaluation.Figure;
import org.skillgap.gap.simulation.Goal;
import org.skillgap.gap.simulation.Simulator;

/**
 * The method must reach its goals on markets whose truth is known. The build simulates a few of
 * them, with the tolerance of so few; {@code evaluate --simulate 200} holds it to the goals
 * themselves.
 */
class SimulatorTest {
  private static final int MARKETS = 20;

  @Test
  void theMethodReachesItsGoalsOnSimulatedMarkets() {
    List<Figure> figures = Simulator.figures(MARKETS, 1, GapProfile.standard());
    SoftAssertions all = new SoftAssertions();
    for (Goal goal : Goal.all()) {
      all.assertThat(goal.of(figures).value())
          .as(goal.figure())
          .isBetween(goal.least() - goal.tolerance(), goal.most() + goal.tolerance());
    }
    all.assertAll();
  }

  @Test
  void theSameSeedGivesTheSameFigures() {
    assertThat(Simulator.figures(3, 5, GapProfile.standard()))
        .isEqualTo(Simulator.figures(3, 5, GapProfile.standard()));
  }

  @Test
  void anotherSeedGivesOtherDrawsOfTheSameMarket() {
    ScopeEvidence scope = Simulator.evidence(9, GapProfile.standard());
    List<Gap> first = GapModel.estimate(scope, GapProfile.standard(), 9);
    assertThat(GapModel.estimate(scope, GapProfile.standard(), 9)).isEqualTo(first);
    assertThat(GapModel.estimate(scope, GapProfile.standard(), 10)).isNotEqualTo(first);
  }
}
