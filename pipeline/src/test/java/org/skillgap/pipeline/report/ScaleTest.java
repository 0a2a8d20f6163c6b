package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.004, 0.37, 1, 12, 4_321})
  void itsMarksAreFewAndReachTheValue(double value) {
    Scale scale = Scale.upTo(value);

    assertThat(scale.marks()).hasSizeBetween(2, 5).startsWith(0.0);
    assertThat(scale.most()).isGreaterThanOrEqualTo(value * (1 - 1e-6));
    assertThat(scale.at(scale.most(), 4, 156)).isEqualTo("156.0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.004, 0.37, 1, 12, 4_321})
  void itsLabelsAreBothEndsAndSoFewThatNoTwoTouch(double value) {
    Scale scale = Scale.upTo(value);

    assertThat(scale.labels())
        .hasSizeBetween(2, 4)
        .startsWith(0.0)
        .endsWith(scale.marks().get(scale.marks().size() - 1));
    assertThat(scale.marks()).containsAll(scale.labels());
  }

  @Test
  void aSkillWithoutAnyGapHasAPlaceOnIt() {
    assertThat(Scale.upTo(0).at(0, 4, 156)).isEqualTo("4.0");
  }
}
