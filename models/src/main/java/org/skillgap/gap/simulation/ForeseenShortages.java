package org.skillgap.gap.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.skillgap.gap.simulation.MarketSurvey.Origin;

/**
 * How short each skill is, to one who knows how the survey's answers come about but not who answers
 * in a mood: the mean of the posterior, by Gibbs sampling of moods and shortages in turn.
 */
final class ForeseenShortages {
  private static final int ROUNDS = 200;
  private static final int WARM_UP = 40;
  private static final int MOODS = 25;
  private static final int STEPS = 80;

  /** An answer that the grid excludes is one that it is too coarse for. */
  private static final double LEAST = 1e-6;

  private final List<List<Origin>> answers;
  private final int employers;
  private final SplittableRandom random;
  private final double[] prior;
  private final double[] shortage = new double[Truth.SKILLS];
  private final double[] mood;

  private ForeseenShortages(Market market, long seed) {
    answers = market.survey().origins;
    employers = market.survey().employers.size();
    random = new SplittableRandom(seed);
    mood = new double[employers];
    double mean = market.truth().meanShortage;
    prior =
        IntStream.range(0, STEPS)
            .mapToDouble(i -> (i + 0.5) / STEPS)
            .map(
                x ->
                    Math.pow(x, Truth.SHORTAGE_FIRMNESS * mean - 1)
                        * Math.pow(1 - x, Truth.SHORTAGE_FIRMNESS * (1 - mean) - 1))
            .toArray();
    Arrays.fill(shortage, mean);
  }

  /** Shortage of each skill that is to be expected, by its number. */
  static double[] of(Market market, long seed) {
    return new ForeseenShortages(market, seed).expected();
  }

  private double[] expected() {
    double[] sum = new double[Truth.SKILLS];
    for (int round = 0; round < ROUNDS; round++) {
      drawMoods();
      for (int s = 0; s < Truth.SKILLS; s++) {
        double mean = drawShortage(s);
        sum[s] += round < WARM_UP ? 0 : mean / (ROUNDS - WARM_UP);
      }
    }
    return sum;
  }

  // The last choice is that each answer is by itself.
  private void drawMoods() {
    double[][] logs = new double[employers][MOODS + 1];
    for (int s = 0; s < Truth.SKILLS; s++) {
      for (Origin answer : answers.get(s)) {
        for (int m = 0; m <= MOODS; m++) {
          double at = m == MOODS ? Origin.NO_MOOD : (m + 0.5) / MOODS;
          logs[answer.employer()][m] += Math.log(LEAST + answer.likelihood(shortage[s], at));
        }
      }
    }
    for (int e = 0; e < employers; e++) {
      double[] weights = new double[MOODS + 1];
      double most = Arrays.stream(logs[e]).max().orElseThrow();
      for (int m = 0; m <= MOODS; m++) {
        double before = m == MOODS ? 1 - MarketSurvey.ALIKE : MarketSurvey.ALIKE / MOODS;
        weights[m] = before * Math.exp(logs[e][m] - most);
      }
      int m = pick(weights);
      mood[e] = m == MOODS ? Origin.NO_MOOD : (m + random.nextDouble()) / MOODS;
    }
  }

  /** Draws a shortage, given the moods; its mean given them is the answer. */
  private double drawShortage(int skill) {
    double[] weights = prior.clone();
    double sum = 0;
    double all = 0;
    for (int i = 0; i < STEPS; i++) {
      double at = (i + 0.5) / STEPS;
      for (Origin answer : answers.get(skill)) {
        weights[i] *= LEAST + answer.likelihood(at, mood[answer.employer()]);
      }
      sum += weights[i] * at;
      all += weights[i];
    }
    shortage[skill] = (pick(weights) + random.nextDouble()) / STEPS;
    return sum / all;
  }

  private int pick(double[] weights) {
    double at = random.nextDouble() * Arrays.stream(weights).sum();
    int place = 0;
    while (place < weights.length - 1 && at >= weights[place]) {
      at -= weights[place++];
    }
    return place;
  }
}
