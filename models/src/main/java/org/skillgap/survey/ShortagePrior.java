package org.skillgap.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.gamma.LogBeta;
import org.skillgap.gap.Beta;
import org.skillgap.gap.GapProfile;

/**
 * What is thought of a skill's shortage before its own answers are seen: the stated prior, moved by
 * what the scope's employers say of all skills, and as wide as skills differ.
 */
final class ShortagePrior {
  private static final double[] STRENGTHS = {5, 6, 8, 10, 14, 20, 30};

  private ShortagePrior() {}

  /**
   * The prior of a scope.
   *
   * @param observed for each skill whose answers are shown: part that calls it short, answers
   * @param shown all of these answers
   */
  static Beta fitted(
      List<double[]> observed,
      List<Vote> shown,
      EmployerWeights weights,
      CellEffects effects,
      GapProfile profile) {
    double[] fitted = mean(shown, weights, effects, profile);
    double mean = fitted[0];
    double[] likelihood = new double[STRENGTHS.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < STRENGTHS.length; i++) {
      double off =
          Math.log(STRENGTHS[i] / profile.shortagePriorStrength()) / profile.shortagePriorSpread();
      likelihood[i] = -off * off / 2;
      double a = STRENGTHS[i] * mean;
      double b = STRENGTHS[i] * (1 - mean);
      for (double[] one : observed) {
        likelihood[i] +=
            LogBeta.value(a + one[0] * one[1], b + (1 - one[0]) * one[1]) - LogBeta.value(a, b);
      }
      most = Math.max(most, likelihood[i]);
    }
    double spread = 0;
    double all = 0;
    for (int i = 0; i < STRENGTHS.length; i++) {
      double weight = Math.exp(likelihood[i] - most);
      spread += weight / (STRENGTHS[i] + 1);
      all += weight;
    }
    // The mean is not known exactly either: a skill's prior is wider than skills differ.
    double strength = 1 / (spread / all + 1 / (fitted[1] + 1)) - 1;
    // A few employers of one voice are no proof of a need that nobody can fill.
    return Beta.around(mean, Math.max(profile.shortagePriorStrength() / 2, strength));
  }

  // The mean, and the establishments that it rests on: not answers, as one in trouble calls all
  // short.
  private static double[] mean(
      List<Vote> shown, EmployerWeights weights, CellEffects effects, GapProfile profile) {
    Map<String, double[]> byEstablishment = new TreeMap<>();
    for (Vote vote : shown) {
      double[] own = byEstablishment.computeIfAbsent(vote.establishment(), e -> new double[3]);
      own[0] = Math.max(own[0], weights.fading(vote.employer().responseId()));
      own[1] += (vote.isShort() ? 1 : 0) - effects.of(vote);
      own[2]++;
    }
    double sum = 0;
    double squares = 0;
    double hits = 0;
    for (double[] own : byEstablishment.values()) {
      sum += own[0];
      squares += own[0] * own[0];
      hits += own[0] * own[1] / own[2];
    }
    double effective = squares == 0 ? 0 : sum * sum / squares;
    double strength = profile.shortagePriorStrength();
    double part = sum == 0 ? 0 : Math.max(0, Math.min(1, hits / sum));
    return new double[] {
      (strength * profile.shortagePrior() + effective * part) / (strength + effective),
      strength + effective
    };
  }
}
