package org.skillgap.gap.simulation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Interval;

/**
 * What the method found in one market, against its truth.
 *
 * @param shown gaps whose value is shown
 * @param shareHeld of these, intervals of the share that hold the truth
 * @param open of these, gaps of skills that are not fully taught: of the others the gap is known
 * @param gapHeld of the open ones, intervals of the gap that hold the truth
 * @param captured part of the ten truly largest gaps' sum that the ranking's ten have
 * @param hits of the ten truly largest, those among the ranking's ten
 * @param capturedBy the same part for each simpler ranking
 * @param found planted rises that were flagged as emerging
 * @param steady skills that do not rise
 * @param alarms of these, flagged as emerging
 * @param flagged all skills that were
 */
record MarketOutcome(
    int shown,
    int shareHeld,
    int open,
    int gapHeld,
    double captured,
    int hits,
    Map<Baseline, Double> capturedBy,
    int found,
    int steady,
    int alarms,
    int flagged) {
  private static final int TOP = 10;

  static MarketOutcome of(Market market, List<Gap> gaps, GapProfile profile) {
    Truth truth = market.truth();
    Map<String, Double> trueGap =
        gaps.stream()
            .collect(Collectors.toMap(Gap::skillUri, g -> truth.gap(Market.skill(g.skillUri()))));
    List<Gap> shown = gaps.stream().filter(g -> g.label() != GapLabel.INSUFFICIENT).toList();
    List<Gap> open = shown.stream().filter(g -> g.coverage() < 1).toList();
    Set<String> best = top(trueGap);
    double most = sum(best, trueGap);
    Map<String, Double> byRank =
        shown.stream().collect(Collectors.toMap(Gap::skillUri, g -> (double) -g.rank()));
    Set<String> own = top(byRank);
    Map<Baseline, Double> capturedBy = new EnumMap<>(Baseline.class);
    for (Baseline baseline : Baseline.values()) {
      Set<String> its = top(baseline.values(gaps, market.evidence().elsewhere()));
      capturedBy.put(baseline, sum(its, trueGap) / most);
    }
    double rise = Math.log(profile.emergingYearlyFactor());
    Predicate<Gap> risen = g -> truth.slope[Market.skill(g.skillUri())] > rise;
    return new MarketOutcome(
        shown.size(),
        count(shown, g -> holds(g.share(), truth.share(Market.skill(g.skillUri())))),
        open.size(),
        count(open, g -> holds(g.gap(), truth.gap(Market.skill(g.skillUri())))),
        sum(own, trueGap) / most,
        (int) own.stream().filter(best::contains).count(),
        capturedBy,
        count(gaps, g -> g.emerging() && Truth.rises(Market.skill(g.skillUri()))),
        count(gaps, risen.negate()),
        count(gaps, risen.negate().and(Gap::emerging)),
        count(gaps, Gap::emerging));
  }

  /** Whether the ranking captures more than every simpler one. */
  boolean wins() {
    return capturedBy.values().stream().allMatch(other -> captured > other);
  }

  private static int count(List<Gap> gaps, Predicate<Gap> which) {
    return (int) gaps.stream().filter(which).count();
  }

  private static boolean holds(Interval interval, double truth) {
    return interval.low95() <= truth && truth <= interval.high95();
  }

  private static Set<String> top(Map<String, Double> values) {
    return values.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static double sum(Set<String> skills, Map<String, Double> values) {
    return skills.stream().sorted().mapToDouble(s -> values.getOrDefault(s, 0.0)).sum();
  }
}
