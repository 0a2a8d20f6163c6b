package org.skillgap.linking;

/** The optimiser Adam (Kingma and Ba, 2015) with its usual constants. */
final class Adam {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double LEAST = 1e-8;

  private final double[] mean;
  private final double[] square;
  private double firstLeft = 1;
  private double secondLeft = 1;

  Adam(int parameters) {
    this.mean = new double[parameters];
    this.square = new double[parameters];
  }

  /** Moves a matrix of as many parameters against its gradient. */
  void step(float[][] parameters, float[][] gradient, double size) {
    begin();
    int k = 0;
    for (int i = 0; i < parameters.length; i++) {
      for (int j = 0; j < parameters[i].length; j++) {
        parameters[i][j] -= (float) (size * direction(k++, gradient[i][j]));
      }
    }
  }

  /** Moves a list of as many parameters against its gradient. */
  void step(double[] parameters, double[] gradient, double size) {
    begin();
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] -= size * direction(i, gradient[i]);
    }
  }

  private void begin() {
    firstLeft *= FIRST;
    secondLeft *= SECOND;
  }

  private double direction(int k, double slope) {
    mean[k] = FIRST * mean[k] + (1 - FIRST) * slope;
    square[k] = SECOND * square[k] + (1 - SECOND) * slope * slope;
    double first = mean[k] / (1 - firstLeft);
    double second = square[k] / (1 - secondLeft);
    return first / (Math.sqrt(second) + LEAST);
  }
}
