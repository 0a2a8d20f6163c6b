package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Trains a {@link LinkModel} by logistic regression on the candidates of gold sentences. Real
 * sentences are few and weigh more; besides the model of all, each part of them gets a model that
 * has not seen it, so that figures on them can be told honestly.
 */
final class LinkTrainer {
  private static final int EPOCHS = 15;
  private static final int BATCH = 32;
  private static final double STEP = 0.02;
  private static final double DECAY = 1e-3;
  private static final double SCALE = 10;
  private static final int FOLDS = 5;
  private static final double REAL_WEIGHT = 5;

  private final long seed;

  LinkTrainer(long seed) {
    this.seed = seed;
  }

  /**
   * The candidates of a gold sentence.
   *
   * @param key of the sentence
   * @param group sentences of one group are so alike that they must stay together
   * @param weight of the sentence
   * @param gold number of skills that it means
   * @param signs of each candidate
   * @param right whether each candidate is meant
   */
  record Example(
      String key,
      int group,
      double weight,
      int gold,
      List<List<Double>> signs,
      List<Boolean> right) {
    Example weighing(double newWeight) {
      return new Example(key, group, newWeight, gold, signs, right);
    }
  }

  /** Trains on made and on real sentences. */
  LinkModel train(List<Example> made, List<Example> real) {
    Scale scale = Scale.of(made);
    List<Example> weighted = real.stream().map(e -> e.weighing(REAL_WEIGHT)).toList();
    double[] whole = fit(scale, joined(made, weighted));
    List<List<Double>> folds = new ArrayList<>();
    Map<String, Integer> seen = new TreeMap<>();
    int[] foldOf = folds(real);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < real.size(); i++) {
        if (foldOf[i] == fold) {
          seen.put(real.get(i).key(), fold);
        } else {
          others.add(weighted.get(i));
        }
      }
      folds.add(list(fit(scale, joined(made, others))));
    }
    List<Double> weights = list(whole);
    return new LinkModel(
        List.of(Sign.values()),
        scale.means(),
        scale.deviations(),
        weights.subList(0, weights.size() - 1),
        weights.get(weights.size() - 1),
        threshold(scale, whole, made),
        folds,
        seen);
  }

  private int[] folds(List<Example> real) {
    List<Integer> groups =
        new ArrayList<>(real.stream().map(Example::group).distinct().sorted().toList());
    ListSampler.shuffle(RandomSource.XO_RO_SHI_RO_128_PP.create(seed), groups);
    return real.stream().mapToInt(e -> groups.indexOf(e.group()) % FOLDS).toArray();
  }

  private static List<Example> joined(List<Example> some, List<Example> others) {
    List<Example> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private double[] fit(Scale scale, List<Example> examples) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    int signs = Sign.values().length;
    double[] weights = new double[signs + 1];
    Adam adam = new Adam(weights.length);
    List<double[][]> values = examples.stream().map(e -> scale.values(e.signs())).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      ListSampler.shuffle(random, order);
      for (int from = 0; from < order.size(); from += BATCH) {
        List<Integer> batch = order.subList(from, Math.min(order.size(), from + BATCH));
        double[] gradient = new double[weights.length];
        for (int i : batch) {
          addSlope(examples.get(i), values.get(i), weights, gradient);
        }
        for (int k = 0; k < weights.length; k++) {
          gradient[k] = gradient[k] / BATCH + (k < signs ? DECAY * weights[k] : 0);
        }
        adam.step(weights, gradient, STEP * (1 - 0.9 * epoch / EPOCHS));
      }
    }
    return weights;
  }

  private static void addSlope(
      Example example, double[][] values, double[] weights, double[] gradient) {
    for (int c = 0; c < values.length; c++) {
      double error = probability(values[c], weights) - (example.right().get(c) ? 1 : 0);
      double slope = error * example.weight() / SCALE;
      for (int k = 0; k < values[c].length; k++) {
        gradient[k] += slope * values[c][k];
      }
      gradient[weights.length - 1] += slope;
    }
  }

  private static double probability(double[] values, double[] weights) {
    double logOdds = weights[weights.length - 1];
    for (int k = 0; k < values.length; k++) {
      logOdds += weights[k] * values[k];
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  // Of the made sentences alone: a threshold chosen on the real ones would flatter the figures.
  private static double threshold(Scale scale, double[] weights, List<Example> made) {
    record Told(double probability, boolean right) {}

    List<Told> told = new ArrayList<>();
    int gold = 0;
    for (Example example : made) {
      double[][] values = scale.values(example.signs());
      for (int c = 0; c < values.length; c++) {
        told.add(new Told(probability(values[c], weights), example.right().get(c)));
      }
      gold += example.gold();
    }
    told.sort(Comparator.comparingDouble((Told t) -> -t.probability()));
    double best = 0;
    double threshold = 1;
    int hits = 0;
    for (int n = 1; n <= told.size(); n++) {
      hits += told.get(n - 1).right() ? 1 : 0;
      double f1 = 2.0 * hits / (n + gold);
      if (f1 > best) {
        best = f1;
        threshold = told.get(n - 1).probability();
      }
    }
    return threshold;
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** Brings signs of different sizes to one scale. */
  private record Scale(List<Double> means, List<Double> deviations) {
    static Scale of(List<Example> examples) {
      int signs = Sign.values().length;
      double[] sums = new double[signs];
      double[] squares = new double[signs];
      long count = 0;
      for (Example example : examples) {
        for (List<Double> row : example.signs()) {
          count++;
          for (int k = 0; k < signs; k++) {
            sums[k] += row.get(k);
            squares[k] += row.get(k) * row.get(k);
          }
        }
      }
      double[] deviations = new double[signs];
      for (int k = 0; k < signs; k++) {
        sums[k] /= count;
        deviations[k] = Math.sqrt(Math.max(0, squares[k] / count - sums[k] * sums[k])) + 1e-6;
      }
      return new Scale(list(sums), list(deviations));
    }

    double[][] values(List<List<Double>> rows) {
      double[][] values = new double[rows.size()][means.size()];
      for (int r = 0; r < values.length; r++) {
        for (int k = 0; k < means.size(); k++) {
          values[r][k] = (rows.get(r).get(k) - means.get(k)) / deviations.get(k);
        }
      }
      return values;
    }
  }
}
