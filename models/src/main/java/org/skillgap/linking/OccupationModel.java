package org.skillgap.linking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.skillgap.contract.Rows;

/**
 * How likely each occupation is meant by a title: a conditional logit. The candidates of one scheme
 * compete with each other and with "none of them", so that a probability means the same in a large
 * taxonomy and in one of a dozen occupations. Trained by {@code skillgap train-occupations} on open
 * gold titles.
 *
 * @param signs the signs in the order of the weights
 * @param weights of each sign, then the strength of "none of them"
 * @param folds the same of models that have not seen one part of the gold titles
 */
public record OccupationModel(
    List<OccupationSign> signs, List<Double> weights, List<List<Double>> folds) {
  /** Parts of the gold titles, for figures on titles that a model has not seen. */
  static final int FOLDS = 3;

  private static final String TRAINED = "occupation-model.json";

  public OccupationModel {
    signs = Rows.list(signs);
    weights = Rows.list(weights);
    folds = Rows.list(folds);
    if (!signs.equals(List.of(OccupationSign.values()))) {
      throw new IllegalArgumentException(
          "signs: a model of other signs (" + signs + "), train it again");
    }
  }

  /** The trained one. */
  static OccupationModel trained() {
    try (InputStream in = OccupationModel.class.getResourceAsStream(TRAINED)) {
      if (in == null) {
        throw new IllegalStateException(
            TRAINED + " is missing: train it with 'skillgap train-occupations'");
      }
      return JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(in, OccupationModel.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Probability of each candidate of one scheme; what is missing to one is "none of them". */
  List<Double> probabilities(List<List<Double>> candidates) {
    return probabilities(candidates, weights);
  }

  /** The same by the model that has not seen a part of the gold titles. */
  List<Double> unseenProbabilities(List<List<Double>> candidates, int fold) {
    return probabilities(candidates, folds.get(fold));
  }

  static List<Double> probabilities(List<List<Double>> candidates, List<Double> weights) {
    double none = weights.get(weights.size() - 1);
    List<Double> strengths = candidates.stream().map(signs -> strength(signs, weights)).toList();
    double most = strengths.stream().mapToDouble(Double::doubleValue).reduce(none, Math::max);
    double sum = Math.exp(none - most);
    for (double strength : strengths) {
      sum += Math.exp(strength - most);
    }
    double all = sum;
    return strengths.stream().map(strength -> Math.exp(strength - most) / all).toList();
  }

  private static double strength(List<Double> signs, List<Double> weights) {
    double strength = 0;
    for (int i = 0; i < signs.size(); i++) {
      strength += signs.get(i) * weights.get(i);
    }
    return strength;
  }
}
