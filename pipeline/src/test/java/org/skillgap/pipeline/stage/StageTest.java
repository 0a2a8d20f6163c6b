package org.skillgap.pipeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.Tables;
import org.skillgap.pipeline.TestSpark;

/** What holds of the flow as a whole. */
class StageTest {
  @Test
  void everyTableHasOneWriter() {
    List<Class<? extends Record>> written = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      written.addAll(stage.writes());
    }
    assertThat(written)
        .as("name each table of Tables.ALL in one stage's writes, and no other")
        .containsExactlyInAnyOrderElementsOf(Tables.ALL);
  }

  @Test
  void aStageReadsOnlyWhatEarlierStagesWrote() {
    List<Class<? extends Record>> written = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      assertThat(written)
          .as("%s reads what no earlier stage writes: the flow would be a cycle", stage)
          .containsAll(stage.reads());
      written.addAll(stage.writes());
    }
  }

  @Test
  void aStageCannotTouchATableThatItDoesNotDeclare() throws IOException {
    try (SparkSession spark = TestSpark.fresh()) {
      StageTables offers = StageTables.of(Stage.OFFERS, spark);
      assertThatThrownBy(() -> offers.read(Gap.class))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("OFFERS reads Gap");
      assertThatThrownBy(() -> offers.overwrite(List.of(), Gap.class))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("OFFERS writes Gap");
    }
  }
}
