package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Fits the weights of an {@link OccupationModel} by likelihood. No weight falls below zero: what
 * would speak against an occupation here is a habit of the titles at hand.
 */
final class OccupationTrainer {
  private static final int EPOCHS = 12;
  private static final int BATCH = 64;
  private static final double STEP = 0.3;

  private final long seed;

  OccupationTrainer(long seed) {
    this.seed = seed;
  }

  /**
   * The candidates of a gold title.
   *
   * @param signs of each candidate
   * @param right place of the right one; -1 where it is none of them
   */
  record Example(List<List<Double>> signs, int right) {}

  /** The weights of the signs, then the strength of "none of them". */
  List<Double> fit(List<Example> examples) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    double[] weights = new double[OccupationSign.values().length + 1];
    Adam adam = new Adam(weights.length);
    List<Example> shuffled = new ArrayList<>(examples);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      ListSampler.shuffle(random, shuffled);
      for (int from = 0; from < shuffled.size(); from += BATCH) {
        List<Example> batch = shuffled.subList(from, Math.min(shuffled.size(), from + BATCH));
        double[] gradient = new double[weights.length];
        batch.forEach(example -> addSlope(example, weights, gradient));
        for (int k = 0; k < weights.length; k++) {
          gradient[k] /= BATCH;
        }
        adam.step(weights, gradient, STEP * (1 - 0.98 * epoch / EPOCHS));
        for (int k = 0; k < weights.length - 1; k++) {
          weights[k] = Math.max(0, weights[k]);
        }
      }
    }
    return list(weights);
  }

  private static void addSlope(Example example, double[] weights, double[] gradient) {
    List<Double> said = OccupationModel.probabilities(example.signs(), list(weights));
    double none = 1;
    for (int c = 0; c < said.size(); c++) {
      none -= said.get(c);
      double error = said.get(c) - (c == example.right() ? 1 : 0);
      List<Double> signs = example.signs().get(c);
      for (int k = 0; k < signs.size(); k++) {
        gradient[k] += error * signs.get(k);
      }
    }
    gradient[weights.length - 1] += none - (example.right() < 0 ? 1 : 0);
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
