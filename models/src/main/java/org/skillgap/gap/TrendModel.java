package org.skillgap.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the slope of every skill of a scope: a logistic regression of "asks" on the quarter, with
 * its errors clustered by employer, over sources that were alive in the whole window. Each vacancy
 * counts once: weights tell how much a vacancy stands for, and hide when it changed.
 */
final class TrendModel {
  static final double DAYS_A_QUARTER = 91.3125;
  private static final int STEPS = 8;
  private static final double CLOSE_ENOUGH = 1e-10;

  private final GapProfile profile;
  private final boolean[] steady;
  private final int[] quarter;
  private final int[] employer;
  private final int employers;
  private final int quarters;
  private final double[] time;
  private final double[] all;
  private final double[][] byEmployer;

  TrendModel(ScopeEvidence scope, GapProfile profile) {
    this.profile = profile;
    List<DemandPosting> vacancies = scope.vacancies();
    Set<String> alive = alive(vacancies, scope.asOf(), profile);
    int n = vacancies.size();
    steady = new boolean[n];
    quarter = new int[n];
    employer = new int[n];
    TreeMap<String, Integer> names = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      DemandPosting vacancy = vacancies.get(i);
      long age = ChronoUnit.DAYS.between(vacancy.datePosted(), scope.asOf());
      quarter[i] = (int) Math.max(0, age / DAYS_A_QUARTER);
      steady[i] =
          age >= 0 && quarter[i] < profile.trendQuarters() && alive.contains(vacancy.source());
      if (steady[i]) {
        Integer known = names.putIfAbsent(vacancy.employerKey(), names.size());
        employer[i] = known == null ? names.size() - 1 : known;
      }
    }
    employers = names.size();
    all = new double[profile.trendQuarters()];
    byEmployer = new double[employers][profile.trendQuarters()];
    for (int i = 0; i < n; i++) {
      if (steady[i]) {
        all[quarter[i]]++;
        byEmployer[employer[i]][quarter[i]]++;
      }
    }
    quarters = (int) Arrays.stream(all).filter(mass -> mass > 0).count();
    time = new double[all.length];
    for (int q = 0; q < time.length; q++) {
      time[q] = -(q + 0.5) / 4;
    }
  }

  /** Slope of the skill that these vacancies ask for, by their place in the scope. */
  Slope of(int[] asking) {
    double[] asked = new double[all.length];
    boolean[] asks = new boolean[employers];
    for (int i : asking) {
      if (steady[i]) {
        asked[quarter[i]]++;
        asks[employer[i]] = true;
      }
    }
    int by = 0;
    for (boolean one : asks) {
      by += one ? 1 : 0;
    }
    if (quarters < profile.leastQuarters() || employers < 2 || by == 0) {
      return Slope.unknown(quarters);
    }
    return new Fit(asked).slope(asking, by);
  }

  /** One skill's regression. */
  private final class Fit {
    private final double[] asked;
    private final double[] mass;
    private double level;
    private double slope;
    private double i00;
    private double i01;
    private double i11;

    // One pseudo-vacancy a quarter at the mean share: an empty quarter then draws to no trend.
    Fit(double[] found) {
      double mean = Arrays.stream(found).sum() / Arrays.stream(all).sum();
      double inside = Math.max(1e-4, Math.min(1 - 1e-4, mean));
      asked = new double[all.length];
      mass = new double[all.length];
      for (int q = 0; q < all.length; q++) {
        boolean has = all[q] > 0;
        mass[q] = has ? all[q] + 1 : 0;
        asked[q] = has ? Math.min(found[q], all[q]) + inside : 0;
      }
      level = Math.log(inside / (1 - inside));
    }

    Slope slope(int[] asking, int askingEmployers) {
      for (int step = 0; step < STEPS; step++) {
        if (newton() < CLOSE_ENOUGH) {
          break;
        }
      }
      double determinant = i00 * i11 - i01 * i01;
      if (!(determinant > 1e-12)) {
        return Slope.unknown(quarters);
      }
      double variance = i00 / determinant;
      double dispersion = clustered(asking, determinant) / variance;
      return new Slope(slope, variance, dispersion, askingEmployers, quarters);
    }

    private double newton() {
      double u0 = 0;
      double u1 = 0;
      i00 = 0;
      i01 = 0;
      i11 = 0;
      for (int q = 0; q < mass.length; q++) {
        double p = share(q);
        double residual = asked[q] - mass[q] * p;
        double information = mass[q] * p * (1 - p);
        u0 += residual;
        u1 += residual * time[q];
        i00 += information;
        i01 += information * time[q];
        i11 += information * time[q] * time[q];
      }
      double determinant = i00 * i11 - i01 * i01;
      if (!(determinant > 1e-12)) {
        return 0;
      }
      double byLevel = (i11 * u0 - i01 * u1) / determinant;
      double bySlope = (i00 * u1 - i01 * u0) / determinant;
      level += Math.max(-1, Math.min(1, byLevel));
      slope += Math.max(-1, Math.min(1, bySlope));
      return Math.abs(byLevel) + Math.abs(bySlope);
    }

    private double share(int q) {
      return 1 / (1 + Math.exp(-level - slope * time[q]));
    }

    // Sandwich estimate: the postings of one employer rise and fall together.
    private double clustered(int[] asking, double determinant) {
      double[] u0 = new double[employers];
      double[] u1 = new double[employers];
      double[] p = new double[all.length];
      for (int q = 0; q < p.length; q++) {
        p[q] = share(q);
      }
      for (int e = 0; e < employers; e++) {
        for (int q = 0; q < p.length; q++) {
          u0[e] -= byEmployer[e][q] * p[q];
          u1[e] -= byEmployer[e][q] * p[q] * time[q];
        }
      }
      for (int i : asking) {
        if (steady[i]) {
          u0[employer[i]]++;
          u1[employer[i]] += time[quarter[i]];
        }
      }
      double variance = 0;
      for (int e = 0; e < employers; e++) {
        double influence = (i00 * u1[e] - i01 * u0[e]) / determinant;
        variance += influence * influence;
      }
      return variance * employers / (employers - 1.0);
    }
  }

  /** Sources that were never silent for long in the window: only these show a trend. */
  static Set<String> alive(List<DemandPosting> vacancies, LocalDate asOf, GapProfile profile) {
    LocalDate from = asOf.minusDays(Math.round(profile.trendQuarters() * DAYS_A_QUARTER));
    Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
    LocalDate first = asOf;
    for (DemandPosting vacancy : vacancies) {
      LocalDate day = vacancy.datePosted();
      if (!day.isBefore(from) && !day.isAfter(asOf)) {
        days.computeIfAbsent(vacancy.source(), s -> new TreeSet<>()).add(day);
        first = day.isBefore(first) ? day : first;
      }
    }
    Set<String> alive = new TreeSet<>();
    for (Map.Entry<String, TreeSet<LocalDate>> source : days.entrySet()) {
      List<LocalDate> marks = new ArrayList<>(source.getValue());
      marks.add(0, first);
      marks.add(asOf);
      long silence = 0;
      for (int i = 1; i < marks.size(); i++) {
        silence = Math.max(silence, ChronoUnit.DAYS.between(marks.get(i - 1), marks.get(i)));
      }
      if (silence <= profile.longestSilenceDays()) {
        alive.add(source.getKey());
      }
    }
    return alive;
  }
}
