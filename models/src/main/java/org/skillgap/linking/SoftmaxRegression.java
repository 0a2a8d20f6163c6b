package org.skillgap.linking;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a logistic regression of several answers that exclude each other, held small by a penalty:
 * one best solution, found by CoreNLP's quasi-Newton method and without chance.
 */
final class SoftmaxRegression implements DiffFunction {
  private static final double CLOSE = 1e-4;

  private final List<Case> cases;
  private final int numbers;
  private final int signs;
  private final int answers;
  private final double penalty;

  private SoftmaxRegression(List<Case> cases, int marks, int answers, double penalty) {
    this.cases = cases;
    this.numbers = cases.get(0).signs().numbers().length;
    this.signs = numbers + marks + 1;
    this.answers = answers;
    this.penalty = penalty;
  }

  /**
   * What is known of a case.
   *
   * @param numbers signs that each have a size
   * @param marks which of the signs that are there or not are there, counted from 0
   * @param present how much one that is there counts
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Signs(float[] numbers, int[] marks, double present) {
    /**
     * How likely the first of two answers is.
     *
     * @param weights those of the first without those of the second
     */
    double probability(double[] weights) {
      return 1 / (1 + Math.exp(-score(weights, 0, weights.length)));
    }

    /** The sum of the signs by their weights, the bias among them. */
    private double score(double[] weights, int from, int signs) {
      double score = weights[from + signs - 1];
      for (int k = 0; k < numbers.length; k++) {
        score += weights[from + k] * numbers[k];
      }
      for (int mark : marks) {
        score += weights[from + numbers.length + mark] * present;
      }
      return score;
    }

    private void add(double factor, double[] sums, int from, int signs) {
      sums[from + signs - 1] += factor;
      for (int k = 0; k < numbers.length; k++) {
        sums[from + k] += factor * numbers[k];
      }
      for (int mark : marks) {
        sums[from + numbers.length + mark] += factor * present;
      }
    }
  }

  /** A case to learn from, with its answer, counted from 0. */
  record Case(Signs signs, int answer) {}

  /**
   * The weights of each answer in turn: those of the numbers, of the marks, and the bias.
   *
   * @param marks how many there may be
   * @param penalty on the square of each weight, against the mean loss of a case
   */
  static double[] fit(List<Case> cases, int marks, int answers, double penalty) {
    SoftmaxRegression loss = new SoftmaxRegression(cases, marks, answers, penalty);
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    return minimizer.minimize(loss, CLOSE, new double[loss.domainDimension()]);
  }

  /** The probability of each answer. */
  static double[] probabilities(Signs signs, double[] weights, int answers) {
    int each = weights.length / answers;
    double[] probabilities = new double[answers];
    for (int a = 0; a < answers; a++) {
      probabilities[a] = signs.score(weights, a * each, each);
    }
    double most = Arrays.stream(probabilities).max().orElse(0);
    double sum = 0;
    for (int a = 0; a < answers; a++) {
      probabilities[a] = Math.exp(probabilities[a] - most);
      sum += probabilities[a];
    }
    for (int a = 0; a < answers; a++) {
      probabilities[a] /= sum;
    }
    return probabilities;
  }

  @Override
  public int domainDimension() {
    return signs * answers;
  }

  @Override
  public double valueAt(double[] weights) {
    double loss = 0;
    for (Case one : cases) {
      loss -= Math.log(probabilities(one.signs(), weights, answers)[one.answer()]);
    }
    loss /= cases.size();
    for (int w = 0; w < weights.length; w++) {
      loss += isBias(w) ? 0 : penalty / 2 * weights[w] * weights[w];
    }
    return loss;
  }

  @Override
  public double[] derivativeAt(double[] weights) {
    double[] slope = new double[weights.length];
    for (Case one : cases) {
      double[] probabilities = probabilities(one.signs(), weights, answers);
      for (int a = 0; a < answers; a++) {
        double over = probabilities[a] - (a == one.answer() ? 1 : 0);
        one.signs().add(over / cases.size(), slope, a * signs, signs);
      }
    }
    for (int w = 0; w < weights.length; w++) {
      slope[w] += isBias(w) ? 0 : penalty * weights[w];
    }
    return slope;
  }

  private boolean isBias(int weight) {
    return weight % signs == signs - 1;
  }
}
