package org.skillgap.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.skillgap.message.Message;

class StageCountTest {

  @Test
  void aStageThatLosesARecordIsRefused() {
    assertThatThrownBy(() -> new StageCount("intake", "board", 10, 7, 1, 1))
        .hasMessageContaining("does not balance")
        .hasMessageContaining("10 in");
  }

  @Test
  void aStageThatBalancesIsTaken() {
    assertThat(new StageCount("intake", "board", 10, 7, 1, 2).in()).isEqualTo(10);
  }

  @Test
  void aLongValueIsCutInAFinding() {
    Quarantined finding =
        new Quarantined(
            "s", "f", 1, "x", "y".repeat(500), Message.of("too long"), Message.of("Shorten it"));
    assertThat(finding.value()).hasSize(200).endsWith("…");
  }
}
