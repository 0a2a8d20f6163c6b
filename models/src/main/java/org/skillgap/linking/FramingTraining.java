package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.linking.FramingModel.Says;
import org.skillgap.linking.SoftmaxRegression.Case;

/**
 * Trains a {@link FramingModel}; there is no chance in it: the same framings give the same bytes.
 */
public final class FramingTraining {
  private static final int FOLDS = 5;

  /** By trials on framings whose writer the model did not know. */
  private static final double PENALTY = 2e-3;

  /** The same where only words count, by trials on framings held out in blocks of neighbours. */
  private static final double PENALTY_OF_WORDS = 2e-4;

  /** A word, or two that follow each other, counts if it stands in so many framings. */
  private static final int FEWEST = 5;

  private FramingTraining() {}

  /** The model of all framings. */
  public static FramingModel train(List<GoldFraming> framings) {
    return fit(read(framings));
  }

  /** A framing as the encoder sees it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Read(GoldFraming gold, float[] numbers) {
    String framing() {
      return gold.framing();
    }
  }

  // On all cores; each by itself, so that how many there are does not matter.
  private static List<Read> read(List<GoldFraming> framings) {
    return framings.parallelStream()
        .map(gold -> new Read(gold, FramingModel.numbers(gold.framing())))
        .toList();
  }

  private static FramingModel fit(List<Read> framings) {
    List<String> words = words(framings);
    Map<String, Integer> places = places(words);
    List<Case> cases =
        framings.stream()
            .map(
                one ->
                    new Case(
                        FramingModel.signs(one.framing(), one.numbers(), places),
                        FramingModel.ANSWERS.indexOf(one.gold().says())))
            .toList();
    return FramingModel.of(
        new FramingModel.Stored(
            words,
            parts(SoftmaxRegression.fit(cases, words.size(), FramingModel.ANSWERS.size(), PENALTY)),
            plain(framings, places)));
  }

  // Whether a framing asks is one of two answers; their weights differ by what tells them apart.
  private static List<Float> plain(List<Read> framings, Map<String, Integer> places) {
    List<Case> cases =
        framings.stream()
            .map(
                one ->
                    new Case(
                        FramingModel.plainSigns(one.framing(), places),
                        one.gold().says() == Says.ASKS ? 0 : 1))
            .toList();
    double[] weights = SoftmaxRegression.fit(cases, places.size(), 2, PENALTY_OF_WORDS);
    double[] plain = Arrays.copyOf(weights, weights.length / 2);
    for (int k = 0; k < plain.length; k++) {
      plain[k] -= weights[plain.length + k];
    }
    return floats(plain);
  }

  private static Map<Says, List<Float>> parts(double[] weights) {
    int each = weights.length / FramingModel.ANSWERS.size();
    Map<Says, List<Float>> parts = new EnumMap<>(Says.class);
    for (int a = 0; a < FramingModel.ANSWERS.size(); a++) {
      parts.put(
          FramingModel.ANSWERS.get(a),
          floats(Arrays.copyOfRange(weights, a * each, (a + 1) * each)));
    }
    return parts;
  }

  private static List<Float> floats(double[] weights) {
    return Arrays.stream(weights).mapToObj(weight -> (float) weight).toList();
  }

  private static Map<String, Integer> places(List<String> words) {
    Map<String, Integer> places = new TreeMap<>();
    words.forEach(word -> places.put(word, places.size()));
    return places;
  }

  private static List<String> words(List<Read> framings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Read one : framings) {
      FramingModel.wordsOf(one.framing()).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is said of each framing by a model that has not seen it, in their order. */
  public static List<Says> unseen(List<GoldFraming> framings) {
    List<Read> read = read(framings);
    Says[] said = new Says[read.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Read> others = new ArrayList<>();
      for (int i = 0; i < said.length; i++) {
        if (i % FOLDS != fold) {
          others.add(read.get(i));
        }
      }
      FramingModel model = fit(others);
      for (int i = fold; i < said.length; i += FOLDS) {
        said[i] = model.says(read.get(i).framing(), read.get(i)::numbers);
      }
    }
    return List.of(said);
  }
}
