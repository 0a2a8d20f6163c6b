package org.skillgap.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.gap.GapProfile;

/**
 * Which skills' answers are withheld, and why: those of few employers, those that one or two
 * employers dominate, and one more where a single withheld skill could be told from the totals.
 */
final class Disclosure {
  private Disclosure() {}

  /** Reason by skill, for the skills whose answers are withheld. */
  static Map<String, String> withheld(
      Map<String, List<Vote>> votes, EmployerWeights weights, GapProfile profile) {
    Map<String, String> withheld = new TreeMap<>();
    votes.forEach(
        (skill, own) -> {
          String reason = reason(own, weights, profile);
          if (!reason.isEmpty()) {
            withheld.put(skill, reason);
          }
        });
    if (withheld.size() == 1) {
      votes.entrySet().stream()
          .filter(e -> !withheld.containsKey(e.getKey()))
          .min(
              Comparator.comparingInt((Map.Entry<String, List<Vote>> e) -> e.getValue().size())
                  .thenComparing(Map.Entry::getKey))
          .ifPresent(
              e -> withheld.put(e.getKey(), "withheld so that totals do not reveal another skill"));
    }
    return withheld;
  }

  private static String reason(List<Vote> votes, EmployerWeights weights, GapProfile profile) {
    Map<String, Double> byEmployer = new TreeMap<>();
    for (Vote vote : votes) {
      byEmployer.merge(
          vote.establishment().substring(0, vote.establishment().lastIndexOf('|')),
          weights.of(vote.employer().responseId()),
          Double::sum);
    }
    if (byEmployer.size() < profile.disclosureEmployers()) {
      return "fewer than " + profile.disclosureEmployers() + " employers answered";
    }
    double[] sorted = byEmployer.values().stream().mapToDouble(w -> w).sorted().toArray();
    double total = java.util.Arrays.stream(sorted).sum();
    int n = sorted.length;
    if (sorted[n - 1] > profile.disclosureOne() * total) {
      return "one employer holds most of the weight";
    }
    return sorted[n - 1] + sorted[n - 2] > profile.disclosureTwo() * total
        ? "two employers hold most of the weight"
        : "";
  }
}
