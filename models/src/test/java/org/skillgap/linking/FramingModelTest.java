package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.linking.FramingModel.Says;

/** Clauses tell how firmly they ask for a skill in more wordings than anybody can list. */
class FramingModelTest {
  private static final Path FRAMINGS = Path.of("..", "data-samples", "gold", "framings.csv");

  @Test
  void wordingsThatNoCueKnowsAreUnderstood() {
    FramingModel model = FramingModel.trained();
    assertThat(model.says("this skill would be wasted on us")).isEqualTo(Says.WAIVES);
    assertThat(model.says("this skill would please us very much")).isEqualTo(Says.WELCOMES);
    assertThat(model.says("What we cannot do without is this skill")).isEqualTo(Says.ASKS);
  }

  @Test
  void whatIsOfferedOrTheHousesOwnIsNotAskedFor() {
    FramingModel model = FramingModel.trained();
    assertThat(model.says("Staff get a free this skill session every month"))
        .isEqualTo(Says.OFFERS);
    assertThat(model.says("Our cook bakes with this skill every morning")).isEqualTo(Says.ASKS);
  }

  @Test
  void whatAsksInPlainWordsIsNotReadClosely() {
    FramingModel model = FramingModel.trained();
    AtomicInteger reads = new AtomicInteger();
    for (String framing :
        List.of("You will be responsible for this skill", "this skill would be wasted on us")) {
      model.says(
          framing,
          () -> {
            reads.incrementAndGet();
            return FramingModel.numbers(framing);
          });
    }
    assertThat(reads).hasValue(1);
  }

  @Test
  void theTrainedModelIsTheOneOfTheFramings() throws IOException {
    List<GoldFraming> gold = GoldFraming.readAll(FRAMINGS);
    FramingModel again = FramingTraining.train(gold);
    FramingModel trained = FramingModel.trained();
    assertThat(
            gold.parallelStream().map(GoldFraming::framing).filter(f -> differ(f, again, trained)))
        .isEmpty();
    // Another processor may round the vectors differently in their last digits.
    assertThat(gold.parallelStream().mapToDouble(one -> apart(one.framing(), again, trained)).max())
        .hasValueCloseTo(0.0, within(0.01));
  }

  private static boolean differ(String framing, FramingModel one, FramingModel other) {
    float[] numbers = FramingModel.numbers(framing);
    return one.says(framing, () -> numbers) != other.says(framing, () -> numbers);
  }

  private static double apart(String framing, FramingModel one, FramingModel other) {
    float[] numbers = FramingModel.numbers(framing);
    return one.probabilities(framing, numbers).entrySet().stream()
        .mapToDouble(
            says ->
                Math.abs(
                    says.getValue()
                        - Objects.requireNonNull(
                            other.probabilities(framing, numbers).get(says.getKey()))))
        .max()
        .orElseThrow();
  }

  @Test
  void aCueOfNoIsOverruledWhereTheWordingAsksAllTheSame() {
    FramingModel model = FramingModel.trained();
    assertThat(model.asksAfterAll("No application without this skill will be read")).isTrue();
    assertThat(model.asksAfterAll("There is no need to this skill")).isFalse();
  }

  @Test
  void aLineThatIsNoFramingIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("f.csv");
    Files.writeString(
        file, "requirement,framing\nrequired,You this skill daily\nwanted,Do this skill\n");
    assertThatThrownBy(() -> GoldFraming.readAll(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(":3:")
        .hasMessageContaining("saw \"wanted\"");
    Files.writeString(file, "requirement,framing\nrequired,You cook daily\n");
    assertThatThrownBy(() -> GoldFraming.readAll(file))
        .hasMessageContaining("no \"this skill\" in the framing \"You cook daily\"");
  }
}
