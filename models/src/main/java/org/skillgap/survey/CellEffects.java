package org.skillgap.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much more readily employers of one sector and size call a skill short than all do whom the
 * survey stands for. All skills together tell it: the few answers about one skill would pay for
 * their own weights with more noise than the weights take off.
 */
final class CellEffects {
  private static final int ROUNDS = 5;

  private final EmployerWeights weights;
  private final Map<String, Double> effect = new TreeMap<>();
  private double all;

  /** Of the votes on each skill. */
  CellEffects(Collection<List<Vote>> bySkill, EmployerWeights weights) {
    this.weights = weights;
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Establishment> establishments = residuals(bySkill);
      fit(establishments.values());
      all = mean(establishments.values());
    }
  }

  /** What to take off a vote so that it stands for all establishments. */
  double of(Vote vote) {
    return effect.getOrDefault(weights.cell(vote.employer().responseId()), 0.0) - all;
  }

  /** What one establishment says of its skills beyond what others say of them. */
  private static final class Establishment {
    final String cell;
    final double standing;
    private double sum;
    private int votes;

    Establishment(String cell, double standing) {
      this.cell = cell;
      this.standing = standing;
    }

    double residual() {
      return sum / votes;
    }
  }

  private Map<String, Establishment> residuals(Collection<List<Vote>> bySkill) {
    Map<String, Establishment> establishments = new TreeMap<>();
    for (List<Vote> votes : bySkill) {
      double level = votes.stream().mapToDouble(v -> said(v) - of(v)).average().orElse(0);
      for (Vote vote : votes) {
        String response = vote.employer().responseId();
        Establishment own =
            establishments.computeIfAbsent(
                vote.establishment(),
                e -> new Establishment(weights.cell(response), weights.standing(response)));
        own.sum += said(vote) - level;
        own.votes++;
      }
    }
    return establishments;
  }

  // Analysis of variance by cell: an effect is believed as far as cells differ by more than the
  // employers within them let expect.
  private void fit(Collection<Establishment> establishments) {
    Map<String, double[]> cells = new TreeMap<>();
    double grand = establishments.stream().mapToDouble(Establishment::residual).average().orElse(0);
    for (Establishment e : establishments) {
      double[] cell = cells.computeIfAbsent(e.cell, c -> new double[2]);
      cell[0] += e.residual() - grand;
      cell[1]++;
    }
    Map<String, Double> mean = new HashMap<>();
    double between = 0;
    double squares = 0;
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      double own = cell.getValue()[0] / cell.getValue()[1];
      mean.put(cell.getKey(), own);
      between += cell.getValue()[1] * own * own;
      squares += cell.getValue()[1] * cell.getValue()[1];
    }
    double within = 0;
    for (Establishment e : establishments) {
      within += Math.pow(e.residual() - grand - mean.getOrDefault(e.cell, 0.0), 2);
    }
    int n = establishments.size();
    int free = cells.size() - 1;
    within /= Math.max(1, n - cells.size());
    double spread = free < 1 ? 0 : Math.max(0, (between - free * within) / (n - squares / n));
    effect.clear();
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      double noise = within / cell.getValue()[1];
      double believed = spread == 0 ? 0 : spread / (spread + noise);
      effect.put(cell.getKey(), believed * mean.getOrDefault(cell.getKey(), 0.0));
    }
  }

  private double mean(Collection<Establishment> establishments) {
    double sum = 0;
    double standing = 0;
    for (Establishment e : establishments) {
      sum += e.standing * effect.getOrDefault(e.cell, 0.0);
      standing += e.standing;
    }
    return standing == 0 ? 0 : sum / standing;
  }

  private static double said(Vote vote) {
    return vote.isShort() ? 1 : 0;
  }
}
