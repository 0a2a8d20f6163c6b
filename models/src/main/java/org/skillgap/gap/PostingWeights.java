package org.skillgap.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of a scope's vacancies: official volume, openings, age, standing advertisements, and a
 * cap on what one employer may hold.
 */
final class PostingWeights {
  private static final double DAYS_A_YEAR = 365.25;

  private final double[] weight;
  private final int[] cell;
  private final double[] cellError;
  private final double calibrated;
  private final double age;

  /** One weight for each vacancy of the scope, in its order. */
  PostingWeights(ScopeEvidence scope, GapProfile profile) {
    List<DemandPosting> vacancies = scope.vacancies();
    weight = new double[vacancies.size()];
    cell = new int[weight.length];
    for (int i = 0; i < weight.length; i++) {
      double halfLives = days(vacancies.get(i), scope.asOf()) / profile.halfLifeDays();
      weight[i] = standing(vacancies.get(i), scope.asOf(), profile) * Math.pow(2, -halfLives);
    }
    VolumeCells cells = VolumeCells.of(scope);
    cellError = cells.errors();
    for (int i = 0; i < weight.length; i++) {
      cell[i] = cells.of(vacancies.get(i));
    }
    calibrate(cells.totals(), profile.calibrationTrim());
    cap(vacancies, profile.employerCap());
    double all = 0;
    double known = 0;
    double aged = 0;
    for (int i = 0; i < weight.length; i++) {
      all += weight[i];
      known += cell[i] > 0 ? weight[i] : 0;
      aged += weight[i] * days(vacancies.get(i), scope.asOf()) / DAYS_A_YEAR;
    }
    calibrated = all == 0 ? 0 : known / all;
    age = all == 0 ? 0 : aged / all;
  }

  double of(int vacancy) {
    return weight[vacancy];
  }

  /** Cell of the official totals that a vacancy belongs to; 0 where none is known. */
  int cell(int vacancy) {
    return cell[vacancy];
  }

  /** Relative standard error of each cell's total. */
  double[] cellErrors() {
    return cellError.clone();
  }

  /** Part of the weight whose official total is known, 0 to 1. */
  double calibrated() {
    return calibrated;
  }

  /** Mean age of the weight, in years. */
  double age() {
    return age;
  }

  double squares() {
    return Arrays.stream(weight).map(w -> w * w).sum();
  }

  private static double days(DemandPosting vacancy, LocalDate asOf) {
    return Math.max(0, ChronoUnit.DAYS.between(vacancy.datePosted(), asOf));
  }

  private static double standing(DemandPosting vacancy, LocalDate asOf, GapProfile profile) {
    LocalDate seen = vacancy.lastSeen().isAfter(asOf) ? asOf : vacancy.lastSeen();
    long open = ChronoUnit.DAYS.between(vacancy.datePosted(), seen);
    return Math.min(vacancy.openings(), profile.mostOpenings())
        * (open > profile.longOpenDays() ? profile.longOpenWeight() : 1);
  }

  // Official vacancies of a cell over the weight of its postings, trimmed around the median, so
  // that
  // an occupation that posts little online does not vanish. A cell without a total keeps the
  // median.
  private void calibrate(double[] official, double trim) {
    double[] posted = new double[official.length];
    for (int i = 0; i < weight.length; i++) {
      posted[cell[i]] += weight[i];
    }
    double[] ratio = new double[official.length];
    List<Double> known = new ArrayList<>();
    for (int c = 1; c < ratio.length; c++) {
      ratio[c] = posted[c] > 0 ? official[c] / posted[c] : 0;
      if (ratio[c] > 0) {
        known.add(ratio[c]);
      }
    }
    double median =
        known.isEmpty()
            ? 1
            : Draws.quantile(known.stream().mapToDouble(r -> r).sorted().toArray(), 0.5);
    for (int i = 0; i < weight.length; i++) {
      // No vacancy at all in the official count is an error of one of the two: trimmed as well.
      weight[i] *= cell[i] == 0 ? 1 : Math.max(1 / trim, Math.min(trim, ratio[cell[i]] / median));
    }
  }

  // Water-filling: capping one employer raises the part of the others, so it is done until it
  // holds.
  private void cap(List<DemandPosting> vacancies, double cap) {
    Map<String, List<Integer>> byEmployer = new TreeMap<>();
    for (int i = 0; i < weight.length; i++) {
      byEmployer.computeIfAbsent(vacancies.get(i).employerKey(), k -> new ArrayList<>()).add(i);
    }
    // With few employers none can stay under the cap: then it is what equal parts would be.
    double most = Math.max(cap, 1.0 / Math.max(1, byEmployer.size()));
    for (int round = 0; round < byEmployer.size(); round++) {
      double total = Arrays.stream(weight).sum();
      boolean changed = false;
      for (List<Integer> own : byEmployer.values()) {
        double mass = own.stream().mapToDouble(i -> weight[i]).sum();
        if (total > 0 && mass > most * total * (1 + 1e-9)) {
          double others = total - mass;
          double allowed = most >= 1 ? mass : others * most / (1 - most);
          own.forEach(i -> weight[i] *= allowed / mass);
          total = others + allowed;
          changed = true;
        }
      }
      if (!changed) {
        return;
      }
    }
  }
}
