package org.skillgap.credential.bundle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.contract.Rows;

/**
 * What there is to choose from, the gap of each skill and the hours that can be offered.
 *
 * @param offerings each key once
 * @param gaps not negative, by the skill's address
 * @param hours budget of the bundle
 */
public record BundleProblem(List<Offering> offerings, Map<String, Double> gaps, double hours) {
  public BundleProblem {
    offerings = Rows.list(offerings).stream().sorted(Comparator.comparing(Offering::key)).toList();
    if (offerings.stream().map(Offering::key).distinct().count() < offerings.size()) {
      throw new IllegalArgumentException("an offering stands twice among those to choose from");
    }
    gaps.forEach((skill, gap) -> Rows.between(gap, 0, Double.MAX_VALUE, "gap of " + skill));
    gaps = new TreeMap<>(gaps);
    Rows.between(hours, 0, Double.MAX_VALUE, "hours");
  }

  /**
   * Gap that offerings together cover: of each skill, as much as the best of them teaches. Two
   * halves do not make a whole, since the same half may be taught twice.
   */
  public double covered(Collection<Offering> chosen) {
    Map<String, Double> best = new HashMap<>();
    chosen.forEach(o -> o.quality().forEach((skill, q) -> best.merge(skill, q, Math::max)));
    double covered = 0;
    for (Map.Entry<String, Double> gap : gaps.entrySet()) {
      covered += gap.getValue() * best.getOrDefault(gap.getKey(), 0.0);
    }
    return covered;
  }

  /** Hours that offerings take together. */
  static double hoursOf(Collection<Offering> chosen) {
    return chosen.stream().mapToDouble(Offering::hours).sum();
  }
}
