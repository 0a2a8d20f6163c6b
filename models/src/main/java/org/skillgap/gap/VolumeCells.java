package org.skillgap.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The official totals that concern a scope, by occupation; cell 0 stands for no total. */
final class VolumeCells {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<OfficialVacancies> rows = new ArrayList<>();

  /** Of one row for each occupation and region. */
  static VolumeCells of(ScopeEvidence scope) {
    VolumeCells cells = new VolumeCells();
    for (OfficialVacancies row : scope.officialVacancies()) {
      if (row.region().equals(scope.program().region())) {
        cells.rows.add(row);
        cells.numbers.put("noc:" + row.noc(), cells.rows.size());
      }
    }
    return cells;
  }

  /** The cell of the likeliest occupation that has one. */
  int of(DemandPosting vacancy) {
    return vacancy.occupations().stream()
        .filter(numbers::containsKey)
        .findFirst()
        .map(numbers::get)
        .map(Objects::requireNonNull)
        .orElse(0);
  }

  /** Total of each cell. */
  double[] totals() {
    double[] totals = new double[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      totals[i + 1] = rows.get(i).vacancies();
    }
    return totals;
  }

  /** Relative standard error of each cell's total. */
  double[] errors() {
    double[] errors = new double[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      errors[i + 1] = rows.get(i).cv();
    }
    return errors;
  }
}
