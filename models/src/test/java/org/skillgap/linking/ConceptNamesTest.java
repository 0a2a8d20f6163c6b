package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillgap.embedding.Vectors;

/** Names are taken in rounds: a concept with many names gets no more of them than others. */
class ConceptNamesTest {
  // The first concept has three names, the second one, the third two.
  private final ConceptNames names =
      new ConceptNames(
          Vectors.of(IntStream.range(0, 6).mapToObj(i -> new float[] {i, 1}).toList()),
          new int[] {0, 0, 0, 1, 2, 2});

  @Test
  void labelsComeFirstThenEachNextName() {
    assertThat(names.first(100)).containsExactly(0, 3, 4, 1, 5, 2);
    assertThat(names.first(4)).containsExactly(0, 3, 4, 1);
  }

  @Test
  void allLabelsAreThereEvenIfTheyAreMore() {
    assertThat(names.first(1)).containsExactly(0, 3, 4);
  }

  @Test
  void withoutConceptsThereAreNoNames() {
    assertThat(new ConceptNames(Vectors.of(List.of()), new int[0]).first(10)).isEmpty();
  }
}
