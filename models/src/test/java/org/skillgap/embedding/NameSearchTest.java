package org.skillgap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds what holding every name against every text finds, by either sweep. */
class NameSearchTest {
  private static final int FEW = 3_000;
  private static final int MANY = 9_000;
  private static final int TOPICS = 300;
  private static final double TEMPERATURE = 0.05;

  private final UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(7);
  private final List<float[]> topics = IntStream.range(0, TOPICS).mapToObj(i -> noise(1)).toList();

  @Test
  void theNearestOfFewNamesAreFound() {
    List<float[]> names = names(FEW);
    NameSearch search = search(names);
    for (float[] text : texts(10)) {
      assertThat(near(search, text, 20).places())
          .containsExactlyInAnyOrder(nearest(names, text, 20));
    }
  }

  @Test
  void mostOfTheNearestOfManyNamesAreFound() {
    List<float[]> names = names(MANY);
    NameSearch search = search(names);
    int found = 0;
    for (float[] text : texts(10)) {
      int[] places = near(search, text, 40).places();
      assertThat(places).hasSize(40).doesNotHaveDuplicates();
      Set<Integer> all = IntStream.of(places).boxed().collect(Collectors.toSet());
      found += (int) IntStream.of(nearest(names, text, 20)).filter(all::contains).count();
    }
    assertThat(found).isBetween(195, 200);
  }

  // Eight bits for each number of a name and of a text: the third digit is rounded.
  @ParameterizedTest
  @CsvSource({FEW + ", 1e-4", MANY + ", 0.01"})
  void whatIsFoundIsAsAlikeAsIsSaid(int size, double within) {
    List<float[]> names = names(size);
    NameSearch search = search(names);
    for (float[] text : texts(10)) {
      NameSearch.Near near = near(search, text, 20);
      for (int i = 0; i < near.places().length; i++) {
        assertThat(near.likeness()[i] * TEMPERATURE)
            .isCloseTo(Vectors.dot(names.get(near.places()[i]), text), within(within));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void onlyTheFirstNamesShareAndOnlyTheFirstTextsAreShared(int size) {
    List<float[]> names = names(size);
    NameSearch search = NameSearch.of(names, 100, TEMPERATURE);
    List<float[]> texts = texts(40);
    List<NameSearch.Near> near = search.near(texts, 34, 20);
    List<NameSearch.Near> ofAll = search(names).near(texts, 40, 20);
    for (int t = 0; t < texts.size(); t++) {
      assertThat(near.get(t).places()).containsExactly(ofAll.get(t).places());
      if (t < 34) {
        assertThat(near.get(t).logSum())
            .isCloseTo(logSum(names.subList(0, 100), texts.get(t)), within(0.3));
      } else {
        assertThat(near.get(t).logSum()).isNaN();
      }
    }
  }

  @Test
  void theLogarithmOfTheSumIsExactOverFewNames() {
    List<float[]> names = names(FEW);
    NameSearch search = search(names);
    for (float[] text : texts(10)) {
      assertThat(near(search, text, 1).logSum()).isCloseTo(logSum(names, text), within(1e-4));
    }
  }

  @Test
  void theLogarithmOfTheSumIsNearOverManyNames() {
    List<float[]> names = names(MANY);
    NameSearch search = search(names);
    for (float[] text : texts(10)) {
      assertThat(near(search, text, 1).logSum()).isCloseTo(logSum(names, text), within(0.3));
    }
  }

  @Test
  void theLogarithmOfTheSumStaysFiniteWhenItIsCold() {
    List<float[]> names = names(FEW);
    float[] name = names.get(3);
    assertThat(near(NameSearch.of(names, FEW, 1e-3), name, 1).logSum())
        .isCloseTo(1_000, within(1.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void aTextIsFoundTheSameAloneTogetherAndFromManyThreads(int size) {
    NameSearch search = search(names(size));
    List<float[]> texts = texts(40);
    List<NameSearch.Near> alone = texts.stream().map(text -> near(search, text, 30)).toList();
    for (int together : new int[] {2, 3, 4, 5, 7, 8, 40}) {
      for (int from = 0; from < texts.size(); from += together) {
        int to = Math.min(from + together, texts.size());
        assertSame(search.near(texts.subList(from, to), together, 30), alone.subList(from, to));
      }
    }
    assertSame(
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> near(search, texts.get(i % texts.size()), 30))
            .toList()
            .subList(360, 400),
        alone);
  }

  @Test
  void whereThereAreFewerNamesThanWantedAllAreFound() {
    NameSearch.Near near = near(search(names(3)), texts(1).get(0), Integer.MAX_VALUE);
    assertThat(near.places()).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void withoutNamesNothingIsFound() {
    NameSearch search = search(List.of());
    NameSearch.Near near = near(search, texts(1).get(0), 5);
    assertThat(near.places()).isEmpty();
    assertThat(near.logSum()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(search(names(3)).near(List.of(), 0, 5)).isEmpty();
  }

  @Test
  void whereNoneIsWantedTheSumIsTakenAllTheSame() {
    List<float[]> names = names(FEW);
    float[] text = texts(1).get(0);
    NameSearch.Near near = near(search(names), text, 0);
    assertThat(near.places()).isEmpty();
    assertThat(near.logSum()).isCloseTo(logSum(names, text), within(1e-4));
  }

  private static NameSearch.Near near(NameSearch search, float[] text, int most) {
    return search.near(List.of(text), 1, most).get(0);
  }

  private static NameSearch search(List<float[]> names) {
    return NameSearch.of(names, names.size(), TEMPERATURE);
  }

  private static void assertSame(List<NameSearch.Near> found, List<NameSearch.Near> expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).places()).containsExactly(expected.get(i).places());
      assertThat(found.get(i).likeness()).containsExactly(expected.get(i).likeness());
      assertThat(found.get(i).logSum()).isEqualTo(expected.get(i).logSum());
    }
  }

  private static int[] nearest(List<float[]> names, float[] text, int most) {
    return IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Vectors.dot(names.get(i), text)))
        .limit(most)
        .mapToInt(i -> i)
        .toArray();
  }

  private static double logSum(List<float[]> names, float[] text) {
    return Math.log(
        names.stream().mapToDouble(n -> Math.exp(Vectors.dot(n, text) / TEMPERATURE)).sum());
  }

  private List<float[]> names(int size) {
    return IntStream.range(0, size).mapToObj(i -> near(topics.get(i % TOPICS))).toList();
  }

  private List<float[]> texts(int size) {
    return IntStream.range(0, size).mapToObj(i -> near(topics.get(7 * i))).toList();
  }

  private float[] near(float[] topic) {
    float[] vector = noise(0.7f);
    for (int d = 0; d < vector.length; d++) {
      vector[d] += topic[d];
    }
    return Vectors.unit(vector);
  }

  // Numbers that fall in size, as those of a language model do along its main directions.
  private float[] noise(float size) {
    float[] vector = new float[Encoder.DIMENSIONS];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = size * (random.nextFloat() - 0.4f) / (1 + d * d / 1_600f);
    }
    return vector;
  }
}
