package org.skillgap.pipeline.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterStabilityTest {
  @Test
  void theSamePartitionHasOneAndAnUnrelatedOneAboutNone() {
    Map<String, Integer> one = Map.of("a", 1, "b", 1, "c", 2, "d", 2);
    assertThat(ClusterStability.adjustedRand(one, Map.of("a", 7, "b", 7, "c", 8, "d", 8)))
        .isEqualTo(1);
    assertThat(ClusterStability.adjustedRand(one, Map.of("a", 1, "b", 2, "c", 1, "d", 2)))
        .isCloseTo(-0.5, within(1e-9));
  }

  @Test
  void whatOnlyOneOfThemHoldsIsLeftOut() {
    assertThat(
            ClusterStability.adjustedRand(
                Map.of("a", 1, "b", 1, "c", 2, "x", 2), Map.of("a", 1, "b", 1, "c", 2, "y", 1)))
        .isEqualTo(1);
  }
}
