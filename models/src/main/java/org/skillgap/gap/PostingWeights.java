package org.skillgap.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Weights of a scope's vacancies: official volume, openings, age, standing advertisements, and a
 * cap on what one employer may hold.
 */
final class PostingWeights {
  private static final int QUARTERS_OF_VOLUME = 4;

  private PostingWeights() {}

  /** One weight for each vacancy of the scope, in its order. */
  static double[] of(ScopeEvidence scope, GapProfile profile) {
    double[] weights = new double[scope.vacancies().size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = own(scope.vacancies().get(i), scope.asOf(), profile);
    }
    calibrate(scope, weights, profile.calibrationTrim());
    cap(scope.vacancies(), weights, profile.employerCap());
    return weights;
  }

  private static double own(DemandPosting vacancy, LocalDate asOf, GapProfile profile) {
    double age = Math.max(0, ChronoUnit.DAYS.between(vacancy.datePosted(), asOf));
    long open = ChronoUnit.DAYS.between(vacancy.datePosted(), vacancy.lastSeen());
    return Math.min(vacancy.openings(), profile.mostOpenings())
        * Math.pow(2, -age / profile.halfLifeDays())
        * (open > profile.longOpenDays() ? 0.5 : 1);
  }

  // Official vacancies of an occupation over the postings of it, trimmed around the median, so that
  // an occupation that posts little online does not vanish. Occupations without a total keep 1.
  private static void calibrate(ScopeEvidence scope, double[] weights, double trim) {
    Map<String, Double> official = officialByOccupation(scope);
    Map<String, Double> posted = new TreeMap<>();
    String[] cell = new String[weights.length];
    for (int i = 0; i < weights.length; i++) {
      cell[i] =
          scope.vacancies().get(i).occupations().stream()
              .filter(official::containsKey)
              .sorted()
              .findFirst()
              .orElse("");
      posted.merge(cell[i], weights[i], Double::sum);
    }
    double[] ratios =
        official.entrySet().stream()
            .filter(e -> posted.getOrDefault(e.getKey(), 0.0) > 0)
            .mapToDouble(e -> e.getValue() / Objects.requireNonNull(posted.get(e.getKey())))
            .filter(ratio -> ratio > 0)
            .sorted()
            .toArray();
    if (ratios.length == 0) {
      return;
    }
    double median = ratios[ratios.length / 2];
    for (int i = 0; i < weights.length; i++) {
      Double total = official.get(cell[i]);
      Double mass = posted.get(cell[i]);
      if (total != null && mass != null && mass > 0) {
        double ratio = total / mass / median;
        weights[i] *= Math.max(1 / trim, Math.min(trim, ratio));
      }
    }
  }

  private static Map<String, Double> officialByOccupation(ScopeEvidence scope) {
    List<String> periods =
        scope.officialVacancies().stream()
            .map(OfficialVacancies::period)
            .distinct()
            .sorted()
            .toList();
    List<String> latest =
        periods.subList(Math.max(0, periods.size() - QUARTERS_OF_VOLUME), periods.size());
    Map<String, Double> totals = new TreeMap<>();
    for (OfficialVacancies v : scope.officialVacancies()) {
      if (latest.contains(v.period()) && v.region().equals(scope.program().region())) {
        totals.merge("noc:" + v.noc(), v.vacancies(), Double::sum);
      }
    }
    return totals;
  }

  // Water-filling: capping one employer raises the part of the others, so it is done until it
  // holds.
  private static void cap(List<DemandPosting> vacancies, double[] weights, double cap) {
    Map<String, List<Integer>> byEmployer = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      byEmployer.computeIfAbsent(vacancies.get(i).employerKey(), k -> new ArrayList<>()).add(i);
    }
    // With few employers none can stay under the cap: then it is what equal parts would be.
    double most = Math.max(cap, 1.0 / Math.max(1, byEmployer.size()));
    for (int round = 0; round < byEmployer.size(); round++) {
      double total = Arrays.stream(weights).sum();
      boolean changed = false;
      for (List<Integer> own : byEmployer.values()) {
        double mass = own.stream().mapToDouble(i -> weights[i]).sum();
        if (total > 0 && mass > most * total * (1 + 1e-9)) {
          double others = total - mass;
          double allowed = most >= 1 ? mass : others * most / (1 - most);
          own.forEach(i -> weights[i] *= allowed / mass);
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
