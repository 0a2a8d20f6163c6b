package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapModel;
import org.skillgap.gap.GapProfile;

/**
 * Runs the method on seeded markets whose truth is known, with the same arithmetic as the jobs, and
 * tells how often its intervals hold and how its ranking fares against simpler ones.
 */
public final class Simulator {
  private static final int TOP = 10;

  private Simulator() {}

  /**
   * What came of the markets.
   *
   * @param shareCoverage part of the 95 % intervals of the share that hold the truth
   * @param gapCoverage the same for the gap
   * @param captured mean part of the ten truly largest gaps' sum that the ranking's ten capture
   * @param capturedByCount the same for a ranking by the number of postings
   * @param wins part of the markets in which the ranking captures at least as much
   */
  public record Report(
      int markets,
      double shareCoverage,
      double gapCoverage,
      double captured,
      double capturedByCount,
      double wins) {
    /** For a person to read. */
    public String text() {
      return String.format(
          Locale.ROOT,
          "markets %d%n95 %% interval of the share holds the truth: %.1f %%%n95 %% interval of the gap holds the truth: %.1f %%%n"
              + "gap captured in the top 10: %.3f (by posting count %.3f)%nat least as much as posting count in %.1f %% of the markets",
          markets,
          shareCoverage * 100,
          gapCoverage * 100,
          captured,
          capturedByCount,
          wins * 100);
    }
  }

  /** Simulates so many markets; the same seed gives the same report. */
  public static Report run(int markets, long seed, GapProfile profile) {
    double shareHits = 0;
    double gapHits = 0;
    double intervals = 0;
    double captured = 0;
    double byCount = 0;
    double wins = 0;
    for (int m = 0; m < markets; m++) {
      Market market = Market.of(seed + m);
      List<Gap> gaps = GapModel.estimate(market.evidence(), profile, seed + m);
      Map<String, Double> truth = new HashMap<>();
      for (Gap gap : gaps) {
        int s = market.skill(gap.skillUri());
        truth.put(gap.skillUri(), market.gap(s));
        intervals++;
        shareHits +=
            gap.share().low95() <= market.share(s) && market.share(s) <= gap.share().high95()
                ? 1
                : 0;
        gapHits +=
            gap.gap().low95() <= market.gap(s) && market.gap(s) <= gap.gap().high95() ? 1 : 0;
      }
      double best =
          sum(
              gaps,
              truth,
              Comparator.comparingDouble((Gap g) -> -truth.getOrDefault(g.skillUri(), 0.0)));
      double own =
          sum(
              gaps,
              truth,
              Comparator.comparingInt((Gap g) -> g.rank() == 0 ? Integer.MAX_VALUE : g.rank()));
      double count = sum(gaps, truth, Comparator.comparingInt((Gap g) -> -g.postingsTotal()));
      captured += best == 0 ? 1 : own / best;
      byCount += best == 0 ? 1 : count / best;
      wins += own >= count - 1e-12 ? 1 : 0;
    }
    return new Report(
        markets,
        shareHits / intervals,
        gapHits / intervals,
        captured / markets,
        byCount / markets,
        wins / markets);
  }

  private static double sum(List<Gap> gaps, Map<String, Double> truth, Comparator<Gap> order) {
    List<Gap> sorted = new ArrayList<>(gaps);
    sorted.sort(order.thenComparing(Gap::skillUri));
    Set<String> top = new TreeSet<>();
    sorted.stream().limit(TOP).forEach(g -> top.add(g.skillUri()));
    return top.stream().mapToDouble(uri -> truth.getOrDefault(uri, 0.0)).sum();
  }
}
