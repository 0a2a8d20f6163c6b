package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skillgap.gap.simulation.Simulator;

class SimulatorTest {

  @Test
  void theRankingCapturesMoreOfTheTrueGapThanCountingPostings() {
    Simulator.Report report = Simulator.run(12, 100, GapProfile.standard());
    assertThat(report.captured()).isGreaterThan(report.capturedByCount());
    assertThat(report.wins()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void theIntervalsHoldTheTruthAboutAsOftenAsTheySay() {
    Simulator.Report report = Simulator.run(20, 1, GapProfile.standard());
    assertThat(report.shareCoverage()).isBetween(0.89, 0.98);
    assertThat(report.gapCoverage()).isBetween(0.90, 0.98);
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    assertThat(Simulator.run(3, 5, GapProfile.standard()))
        .isEqualTo(Simulator.run(3, 5, GapProfile.standard()));
  }
}
