package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.skillgap.linking.LogisticRegression.Case;

/**
 * Trains a {@link LinkModel} by logistic regression on the candidates of gold sentences. Besides
 * the model of all, each part of the real sentences gets a model that has not seen it, so that
 * figures on them can be told honestly.
 */
public final class LinkTrainer {
  private static final int FOLDS = 5;

  // Both by cross-validation over the sentences and postings that people have marked.
  private static final double PENALTY_OF_SENTENCES = 1e-2;
  private static final double PENALTY_OF_POSTINGS = 1e-3;

  private final List<String> signs;
  private final double penalty;
  private final long seed;

  private LinkTrainer(List<String> signs, double penalty, long seed) {
    this.signs = signs;
    this.penalty = penalty;
    this.seed = seed;
  }

  /** A trainer of the model of sentences by themselves. */
  static LinkTrainer ofSentences(long seed) {
    return new LinkTrainer(Sign.names(), PENALTY_OF_SENTENCES, seed);
  }

  /** A trainer of the model of sentences in their postings. */
  public static LinkTrainer ofPostings(long seed) {
    return new LinkTrainer(PostingModel.signs(), PENALTY_OF_POSTINGS, seed);
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
  public record Example(
      String key,
      int group,
      double weight,
      int gold,
      List<List<Double>> signs,
      List<Boolean> right) {
    public Example {
      signs = List.copyOf(signs);
      right = List.copyOf(right);
    }
  }

  /** Trains on made and on real sentences; there may be no made ones. */
  public LinkModel train(List<Example> made, List<Example> real) {
    Scale scale = Scale.of(made.isEmpty() ? real : made, signs.size());
    double[] whole = fit(scale, joined(made, real));
    List<List<Double>> folds = new ArrayList<>();
    Map<String, Integer> seen = new TreeMap<>();
    int[] foldOf = folds(real);
    List<Told> unseen = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> others = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (int i = 0; i < real.size(); i++) {
        (foldOf[i] == fold ? held : others).add(real.get(i));
      }
      double[] model = fit(scale, joined(made, others));
      folds.add(list(model));
      for (Example example : held) {
        seen.put(example.key(), fold);
      }
      unseen.addAll(told(scale, model, held));
    }
    List<Double> weights = list(whole);
    // Of the made sentences alone where there are any: a threshold chosen on the real ones would
    // flatter the figures.
    double threshold =
        made.isEmpty() ? threshold(unseen, real) : threshold(told(scale, whole, made), made);
    return new LinkModel(
        signs,
        scale.means(),
        scale.deviations(),
        weights.subList(0, weights.size() - 1),
        weights.get(weights.size() - 1),
        threshold,
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
    List<Case> cases = new ArrayList<>();
    for (Example example : examples) {
      List<List<Double>> values = scale.values(example.signs());
      for (int c = 0; c < values.size(); c++) {
        cases.add(new Case(values.get(c), example.right().get(c), example.weight()));
      }
    }
    return LogisticRegression.fit(cases, signs.size(), penalty);
  }

  private record Told(double probability, boolean right) {}

  private static List<Told> told(Scale scale, double[] weights, List<Example> examples) {
    List<Told> told = new ArrayList<>();
    for (Example example : examples) {
      List<List<Double>> values = scale.values(example.signs());
      for (int c = 0; c < values.size(); c++) {
        told.add(
            new Told(
                LogisticRegression.probability(values.get(c), weights), example.right().get(c)));
      }
    }
    return told;
  }

  private static double threshold(List<Told> all, List<Example> examples) {
    int gold = examples.stream().mapToInt(Example::gold).sum();
    List<Told> told = new ArrayList<>(all);
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
    static Scale of(List<Example> examples, int signs) {
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

    List<List<Double>> values(List<List<Double>> rows) {
      List<List<Double>> values = new ArrayList<>();
      for (List<Double> row : rows) {
        List<Double> scaled = new ArrayList<>();
        for (int k = 0; k < row.size(); k++) {
          scaled.add((row.get(k) - means.get(k)) / deviations.get(k));
        }
        values.add(scaled);
      }
      return values;
    }
  }
}
