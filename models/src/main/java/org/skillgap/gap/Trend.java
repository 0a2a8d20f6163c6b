package org.skillgap.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Yearly change of the log-odds of a share.
 *
 * @param slope shrunk and bounded
 * @param deviation its standard deviation
 * @param quarters quarters with vacancies
 */
record Trend(double slope, double deviation, int quarters) {

  /** Quarterly counts of vacancies, and of those that ask for one skill. */
  static Trend of(
      List<DemandPosting> vacancies, boolean[] asking, LocalDate asOf, GapProfile profile) {
    TreeMap<Integer, double[]> quarters = new TreeMap<>();
    for (int i = 0; i < vacancies.size(); i++) {
      int quarter = quarter(vacancies.get(i).datePosted());
      if (vacancies.get(i).datePosted().isAfter(asOf)) {
        continue;
      }
      double[] counts = quarters.computeIfAbsent(quarter, q -> new double[2]);
      counts[0]++;
      counts[1] += asking[i] ? 1 : 0;
    }
    double unknown = profile.trendSpread();
    if (quarters.size() < profile.leastQuarters()) {
      return new Trend(0, unknown, quarters.size());
    }
    return fit(quarters, profile);
  }

  // Least squares of the empirical logit, each quarter by its information n·p·(1 − p).
  private static Trend fit(TreeMap<Integer, double[]> quarters, GapProfile profile) {
    double w = 0;
    double wx = 0;
    double wy = 0;
    double wxx = 0;
    double wxy = 0;
    for (var quarter : quarters.entrySet()) {
      double n = quarter.getValue()[0];
      double k = quarter.getValue()[1];
      double p = (k + 0.5) / (n + 1);
      double weight = (n + 1) * p * (1 - p);
      double x = quarter.getKey() / 4.0;
      double y = Math.log(p / (1 - p));
      w += weight;
      wx += weight * x;
      wy += weight * y;
      wxx += weight * x * x;
      wxy += weight * x * y;
    }
    double spread = wxx - wx * wx / w;
    if (spread <= 0) {
      return new Trend(0, profile.trendSpread(), quarters.size());
    }
    double raw = (wxy - wx * wy / w) / spread;
    double variance = 1 / spread;
    double prior = profile.trendSpread() * profile.trendSpread();
    double believed = prior / (prior + variance);
    double bound = Math.log(profile.mostYearlyFactor());
    double slope = Math.max(-bound, Math.min(bound, raw * believed));
    return new Trend(slope, Math.sqrt(variance * believed), quarters.size());
  }

  /** Sources with a vacancy in the first and in the last quarter: only these show a trend. */
  static Set<String> aliveThroughout(List<DemandPosting> vacancies) {
    int first = vacancies.stream().mapToInt(v -> quarter(v.datePosted())).min().orElse(0);
    int last = vacancies.stream().mapToInt(v -> quarter(v.datePosted())).max().orElse(0);
    Set<String> early = new TreeSet<>();
    Set<String> late = new TreeSet<>();
    for (DemandPosting vacancy : vacancies) {
      int quarter = quarter(vacancy.datePosted());
      // A feed may miss a few days at either end: the quarter beside it counts as well.
      if (quarter <= first + 1) {
        early.add(vacancy.source());
      }
      if (quarter >= last - 1) {
        late.add(vacancy.source());
      }
    }
    early.retainAll(late);
    return early;
  }

  private static int quarter(LocalDate day) {
    return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
  }
}
