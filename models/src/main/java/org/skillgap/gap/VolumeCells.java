package org.skillgap.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The official totals that concern a scope, by occupation; cell 0 stands for no total. */
final class VolumeCells {
  private static final int QUARTERS = 4;

  private final TreeMap<String, Integer> numbers = new TreeMap<>();
  private final List<Double> totals = new ArrayList<>(List.of(0.0));
  private final List<Double> errors = new ArrayList<>(List.of(0.0));

  static VolumeCells of(ScopeEvidence scope) {
    VolumeCells cells = new VolumeCells();
    String today = quarter(scope.asOf());
    Map<String, List<OfficialVacancies>> byOccupation = new TreeMap<>();
    for (OfficialVacancies v : scope.officialVacancies()) {
      if (v.region().equals(scope.program().region()) && v.period().compareTo(today) <= 0) {
        byOccupation.computeIfAbsent("noc:" + v.noc(), k -> new ArrayList<>()).add(v);
      }
    }
    byOccupation.forEach(cells::add);
    return cells;
  }

  // The mean of the newest quarters: one that is missing takes nothing from the level.
  private void add(String occupation, List<OfficialVacancies> known) {
    List<OfficialVacancies> newest =
        known.stream().sorted((a, b) -> b.period().compareTo(a.period())).limit(QUARTERS).toList();
    double mean = newest.stream().mapToDouble(OfficialVacancies::vacancies).average().orElse(0);
    double variance = newest.stream().mapToDouble(v -> Math.pow(v.vacancies() * v.cv(), 2)).sum();
    numbers.put(occupation, totals.size());
    totals.add(mean);
    errors.add(mean == 0 ? 0 : Math.sqrt(variance) / newest.size() / mean);
  }

  int of(DemandPosting vacancy) {
    return vacancy.occupations().stream()
        .filter(numbers::containsKey)
        .sorted()
        .findFirst()
        .map(numbers::get)
        .map(Objects::requireNonNull)
        .orElse(0);
  }

  double[] totals() {
    return totals.stream().mapToDouble(t -> t).toArray();
  }

  double[] errors() {
    return errors.stream().mapToDouble(e -> e).toArray();
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "Q" + ((day.getMonthValue() + 2) / 3);
  }
}
