package org.skillgap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Many vectors are held against a text exactly where it matters, and nearly elsewhere. */
class NearVectorsTest {
  private static final int MANY = 9_000;
  private static final int TOPICS = 40;

  private final UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(7);

  @Test
  void theNearestAreFoundAndTheirLikenessIsExact() {
    List<float[]> topics = new ArrayList<>();
    for (int i = 0; i < TOPICS; i++) {
      topics.add(noise(1));
    }
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      rows.add(near(topics.get(i % TOPICS)));
    }
    float[] text = near(topics.get(3));
    float[] exact = Vectors.of(rows).likeness(text);
    float[] nearly = NearVectors.of(rows).likeness(List.of(text), 100).get(0);
    float tenth = NearVectors.least(exact, 10);
    for (int i = 0; i < MANY; i++) {
      assertThat(nearly[i]).isCloseTo(exact[i], within(exact[i] >= tenth ? 1e-5f : 0.15f));
    }
  }

  @Test
  void fewVectorsAreAllHeldExactly() {
    List<float[]> rows = List.of(noise(1), noise(1), noise(1));
    float[] text = noise(1);
    assertThat(NearVectors.of(rows).likeness(List.of(text), 1).get(0))
        .isEqualTo(Vectors.of(rows).likeness(text));
  }

  @Test
  void theLeastOfTheLargestIsCountedFromAbove() {
    float[] values = {3, 1, 2, 2};
    assertThat(NearVectors.least(values, 1)).isEqualTo(3);
    assertThat(NearVectors.least(values, 2)).isEqualTo(2);
    assertThat(NearVectors.least(values, 9)).isEqualTo(1);
    assertThat(NearVectors.least(new float[] {0.5f, -0.5f, 0.25f, -2}, 3)).isEqualTo(-0.5f);
    assertThat(NearVectors.least(new float[0], 3)).isEqualTo(-Float.MAX_VALUE);
  }

  private float[] near(float[] topic) {
    float[] vector = noise(0.8f);
    for (int d = 0; d < vector.length; d++) {
      vector[d] += topic[d];
    }
    return Adapter.unit(vector);
  }

  private float[] noise(float size) {
    float[] vector = new float[Encoder.DIMENSIONS];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = size * (random.nextFloat() - 0.5f);
    }
    return vector;
  }
}
