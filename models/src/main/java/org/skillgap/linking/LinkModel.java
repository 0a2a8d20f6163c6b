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

  /** What all training sentences taught. */
  LogOdds ofAll() {
    return LogOdds.of(this, weights, bias);
  }

  /**
   * What the others taught, where a sentence was in training: what an evaluation must ask.
   *
   * @param key of the sentence, see {@link GoldSentence#key()}
   */
  LogOdds unseen(String key) {
    Integer fold = seen.get(key);
    if (fold == null) {
      return ofAll();
    }
    List<Double> model = folds.get(fold);
    return LogOdds.of(this, model.subList(0, signs.size()), model.get(signs.size()));
  }
}
