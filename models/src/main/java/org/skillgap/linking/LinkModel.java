package org.skillgap.linking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.contract.Rows;

/**
 * How much each sign counts for a skill: a logistic regression. Trained by {@code skillgap train}.
 * There are two: of sentences by themselves ({@link Sign}), and of sentences in their postings
 * ({@link PostingModel}).
 *
 * @param signs names of the signs in the order of the lists
 * @param means of each sign over the training pairs
 * @param deviations of each sign over the training pairs, above 0
 * @param weights of each sign, in its deviations
 * @param bias log-odds of a pair with average signs
 * @param threshold probability from which a skill is said to be meant: the best F1 in training
 * @param folds weights, then bias, of models that have not seen one part of the real sentences
 * @param seen of each real training sentence, by its key, the model that has not seen it
 */
public record LinkModel(
    List<String> signs,
    List<Double> means,
    List<Double> deviations,
    List<Double> weights,
    double bias,
    double threshold,
    List<List<Double>> folds,
    Map<String, Integer> seen) {
  private static final String TRAINED = "link-model.json";

  public LinkModel {
    signs = Rows.list(signs);
    means = Rows.list(means);
    deviations = Rows.list(deviations);
    weights = Rows.list(weights);
    folds = Rows.list(folds);
    // Sorted, so that a written model is the same bytes each time.
    seen = Collections.unmodifiableMap(new TreeMap<>(seen));
  }

  /** The trained one of sentences. */
  public static LinkModel trained() {
    return read(TRAINED, Sign.names());
  }

  /** A trained one, which must weigh the signs that the program reads. */
  static LinkModel read(String file, List<String> signs) {
    try (InputStream in = LinkModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing: train it with 'skillgap train'");
      }
      LinkModel model =
          JsonMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(in, LinkModel.class);
      if (!model.signs.equals(signs)) {
        throw new IllegalStateException(
            file + ": a model of other signs (" + model.signs + "), train it again");
      }
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Probability that a skill with these signs is meant. */
  public double probability(List<Double> values) {
    return probability(values, weights, bias);
  }

  /**
   * The same by a model that has not seen the sentence in training: what an evaluation must ask.
   *
   * @param key of the sentence, see {@link GoldSentence#key()}
   */
  public double unseenProbability(String key, List<Double> values) {
    Integer fold = seen.get(key);
    if (fold == null) {
      return probability(values);
    }
    List<Double> model = folds.get(fold);
    return probability(values, model.subList(0, signs.size()), model.get(signs.size()));
  }

  private double probability(List<Double> values, List<Double> weights, double bias) {
    double logOdds = bias;
    for (int i = 0; i < values.size(); i++) {
      logOdds += weights.get(i) * (values.get(i) - means.get(i)) / deviations.get(i);
    }
    return 1 / (1 + Math.exp(-logOdds));
  }
}
