package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.linking.FramingModel.Says;
import org.skillgap.linking.LogisticRegression.Case;

/**
 * Trains a {@link FramingModel}; there is no chance in it: the same framings give the same bytes.
 */
public final class FramingTraining {
  private static final int FOLDS = 5;

  /** By cross-validation over the framings. */
  private static final double PENALTY = 2e-4;

  /** A word counts if it stands in so many framings. */
  private static final int FEWEST = 8;

  private FramingTraining() {}

  /** The model of all framings. */
  public static FramingModel train(List<GoldFraming> framings) {
    List<String> words = words(framings);
    List<List<Double>> signs =
        framings.stream().map(gold -> FramingModel.signs(gold.framing(), words)).toList();
    return new FramingModel(
        words, weights(framings, signs, Says.WELCOMES), weights(framings, signs, Says.WAIVES));
  }

  private static List<String> words(List<GoldFraming> framings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (GoldFraming gold : framings) {
      FramingModel.wordsOf(gold.framing()).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Double> weights(
      List<GoldFraming> framings, List<List<Double>> signs, Says says) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < framings.size(); i++) {
      cases.add(new Case(signs.get(i), framings.get(i).says() == says, 1));
    }
    return Arrays.stream(LogisticRegression.fit(cases, signs.get(0).size(), PENALTY))
        .boxed()
        .toList();
  }

  /** What is said of each framing by a model that has not seen it, in their order. */
  public static List<Says> unseen(List<GoldFraming> framings) {
    Says[] said = new Says[framings.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldFraming> others = new ArrayList<>();
      for (int i = 0; i < said.length; i++) {
        if (i % FOLDS != fold) {
          others.add(framings.get(i));
        }
      }
      FramingModel model = train(others);
      for (int i = fold; i < said.length; i += FOLDS) {
        said[i] = model.says(framings.get(i).framing());
      }
    }
    return List.of(said);
  }
}
