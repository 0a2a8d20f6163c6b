package org.skillgap.linking;

import java.util.List;

/**
 * Fits a logistic regression by Newton's method: the weights that make the answers likeliest, held
 * small by a penalty, which has one best solution, found in a few steps and without chance.
 */
final class LogisticRegression {
  private static final double CLOSE = 1e-9;
  private static final int MOST_STEPS = 50;

  private LogisticRegression() {}

  /**
   * A case to learn from.
   *
   * @param values of its signs, scaled
   * @param right the answer
   * @param weight how much it counts
   */
  record Case(List<Double> values, boolean right, double weight) {}

  /**
   * The weights of the signs, and last the bias.
   *
   * @param penalty on the square of each weight, against the mean loss of a case
   */
  static double[] fit(List<Case> cases, int signs, double penalty) {
    double[] weights = new double[signs + 1];
    double total = cases.stream().mapToDouble(Case::weight).sum();
    double[][] values =
        cases.stream()
            .map(one -> one.values().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] slope = new double[signs + 1];
      double[][] curvature = new double[signs + 1][signs + 1];
      for (int k = 0; k < signs; k++) {
        slope[k] = penalty * weights[k];
        curvature[k][k] = penalty;
      }
      curvature[signs][signs] = CLOSE;
      for (int c = 0; c < values.length; c++) {
        add(cases.get(c), values[c], total, weights, slope, curvature);
      }
      double[] change = solve(curvature, slope);
      double largest = 0;
      for (int k = 0; k <= signs; k++) {
        weights[k] -= change[k];
        largest = Math.max(largest, Math.abs(change[k]));
      }
      if (largest < CLOSE) {
        break;
      }
    }
    return weights;
  }

  /** The probability of a right answer. */
  static double probability(List<Double> values, double[] weights) {
    double logOdds = weights[values.size()];
    for (int k = 0; k < values.size(); k++) {
      logOdds += weights[k] * values.get(k);
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static void add(
      Case one,
      double[] values,
      double total,
      double[] weights,
      double[] slope,
      double[][] curvature) {
    double probability = probability(one.values(), weights);
    double error = one.weight() / total * (probability - (one.right() ? 1 : 0));
    double bend = one.weight() / total * probability * (1 - probability);
    int signs = values.length;
    for (int i = 0; i <= signs; i++) {
      double value = i < signs ? values[i] : 1;
      if (value == 0) {
        continue;
      }
      slope[i] += error * value;
      add(curvature[i], bend * value, values);
      curvature[i][signs] += bend * value;
    }
  }

  private static void add(double[] sums, double factor, double[] values) {
    for (int j = 0; j < values.length; j++) {
      sums[j] += factor * values[j];
    }
  }

  // Elimination with the largest pivot; the matrix has a row for each of some twenty signs.
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] swapped = matrix[pivot];
      matrix[pivot] = matrix[column];
      matrix[column] = swapped;
      double value = right[pivot];
      right[pivot] = right[column];
      right[column] = value;
      for (int row = column + 1; row < size; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < size; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < size; k++) {
        sum -= matrix[row][k] * solution[k];
      }
      solution[row] = sum / matrix[row][row];
    }
    return solution;
  }
}
