package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillgap.linking.FramingModel.Says;

/** A glance saves the large model most framings that ask, and hardly any of the others. */
class FramingGlanceTest {
  private static final Path FRAMINGS = Path.of("..", "data-samples", "gold", "framings.csv");
  private static final int EACH = 8;

  @Test
  void itPassesWhatAsksAndKeepsBackWhatTheModelDecidesOtherwise() throws IOException {
    FramingGlance glance = FramingGlance.trained();
    FramingModel model = FramingModel.trained();
    List<GoldFraming> gold = GoldFraming.readAll(FRAMINGS);
    List<String> some =
        IntStream.range(0, gold.size())
            .filter(i -> i % EACH == 0)
            .mapToObj(i -> gold.get(i).framing())
            .toList();
    List<String> asking = some.stream().filter(f -> model.says(f) == Says.ASKS).toList();
    List<String> others = some.stream().filter(f -> !asking.contains(f)).toList();
    assertThat(asking.stream().filter(glance::clearlyAsks).count())
        .isGreaterThan(asking.size() / 3);
    assertThat(others).hasSizeGreaterThan(200);
    assertThat(others.stream().filter(glance::clearlyAsks).count())
        .isLessThanOrEqualTo(others.size() / 50);
  }

  @Test
  void aReaderAsksTheModelOnlyInDoubt() {
    FramingReader reader = FramingReader.trained();
    assertThat(reader.says("You must have this skill")).isEqualTo(Says.ASKS);
    assertThat(reader.says("Nobody will ask you for this skill")).isEqualTo(Says.WAIVES);
    assertThat(reader.asksAfterAll("There is no need to this skill")).isFalse();
  }
}
