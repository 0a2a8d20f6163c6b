package org.skillgap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {
  private final UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(7);
  private final List<float[]> names = vectors(50);
  private final NameTable table = NameTable.of(names);

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void everyChosenNameIsHeldAgainstEveryText(int size) {
    int[] places = {49, 0, 7, 7, 12};
    List<float[]> texts = vectors(size);
    float[][] likeness = table.likeness(places, texts);
    assertThat(likeness).hasDimensions(5, size);
    for (int p = 0; p < places.length; p++) {
      for (int t = 0; t < size; t++) {
        assertThat(likeness[p][t])
            .isCloseTo(Vectors.dot(names.get(places[p]), texts.get(t)), within(1e-5f));
      }
    }
  }

  @Test
  void aProductDoesNotDependOnTheOthersOfItsCall() {
    int[] places = IntStream.range(0, 40).toArray();
    List<float[]> texts = vectors(25);
    float[][] together = table.likeness(places, texts);
    for (int p : places) {
      for (int t = 0; t < texts.size(); t++) {
        float[][] alone = table.likeness(new int[] {p}, texts.subList(t, t + 1));
        assertThat(alone[0][0]).isEqualTo(together[p][t]);
      }
    }
  }

  @Test
  void nothingIsHeldAgainstNothing() {
    assertThat(table.likeness(new int[0], vectors(2))).isEmpty();
    assertThat(table.likeness(new int[] {3, 4}, List.of())).hasDimensions(2, 0);
    assertThat(NameTable.of(List.of()).likeness(new int[0], vectors(2))).isEmpty();
  }

  @Test
  void aPlaceThatIsNoneIsAnError() {
    assertThatThrownBy(() -> table.likeness(new int[] {50}, vectors(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the table of names fails: ");
  }

  private List<float[]> vectors(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            i -> {
              float[] vector = new float[Encoder.DIMENSIONS];
              for (int d = 0; d < vector.length; d++) {
                vector[d] = (random.nextFloat() - 0.5f) / 5;
              }
              return vector;
            })
        .toList();
  }
}
