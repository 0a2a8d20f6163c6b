package org.skillgap.gap;

import java.util.Set;
import java.util.TreeSet;

/**
 * Official openings of a scope in the year when the first learners finish.
 *
 * @param mean people a year; 0 where nothing is known
 * @param deviation its standard error
 * @param part of the program's occupations, those with a figure
 */
record Openings(double mean, double deviation, double part) {

  static Openings of(ScopeEvidence scope, GapProfile profile) {
    int year = scope.asOf().plusDays(Math.round(365.25 * profile.horizonYears())).getYear();
    Set<String> known = new TreeSet<>();
    double sum = 0;
    double variance = 0;
    for (OfficialOpenings o : scope.officialOpenings()) {
      String occupation = "noc:" + o.noc();
      if (o.year() == year
          && o.region().equals(scope.program().region())
          && scope.program().occupations().contains(occupation)) {
        known.add(occupation);
        sum += o.openings();
        variance += Math.pow(o.openings() * o.cv(), 2);
      }
    }
    long asked =
        scope.program().occupations().stream().filter(code -> code.startsWith("noc:")).count();
    return new Openings(sum, Math.sqrt(variance), asked == 0 ? 0 : known.size() / (double) asked);
  }

  /** A normal interval, cut at none. */
  Interval interval() {
    return new Interval(
        mean,
        Math.max(0, mean - 1.282 * deviation),
        mean + 1.282 * deviation,
        Math.max(0, mean - 1.96 * deviation),
        mean + 1.96 * deviation);
  }

  boolean known() {
    return part > 0;
  }
}
