package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.skillgap.evaluation.Figure;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapModel;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.ScopeEvidence;

/**
 * Runs the method on seeded markets whose truth is known, with the same arithmetic as the jobs, and
 * tells how often its intervals hold and how its ranking fares against simpler ones.
 */
public final class Simulator {
  private Simulator() {}

  /** The evidence that a college would have of one market. */
  public static ScopeEvidence evidence(long seed, GapProfile profile) {
    return Market.of(seed, profile).evidence();
  }

  /** The gaps of one market. */
  public static List<Gap> gaps(long seed, GapProfile profile) {
    return GapModel.estimate(evidence(seed, profile), profile, seed);
  }

  /** Figures over so many markets; the same seed gives the same figures on any number of cores. */
  public static List<Figure> figures(int markets, long seed, GapProfile profile) {
    return figures(
        LongStream.range(seed, seed + markets)
            .parallel()
            .mapToObj(s -> outcome(s, profile))
            .toList(),
        seed);
  }

  static MarketOutcome outcome(long seed, GapProfile profile) {
    Market market = Market.of(seed, profile);
    List<Gap> gaps = GapModel.estimate(market.evidence(), profile, seed);
    return MarketOutcome.of(market, gaps, profile);
  }

  private static List<Figure> figures(List<MarketOutcome> outcomes, long seed) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        ratio(
            "95 % interval of the share holds the truth",
            outcomes, o -> o.shareHeld(), o -> o.shown(), seed));
    figures.add(
        ratio(
            "95 % interval of the gap holds the truth",
            outcomes, o -> o.gapHeld(), o -> o.open(), seed));
    figures.add(mean("captures more than every baseline", outcomes, o -> o.wins() ? 1 : 0, seed));
    for (Baseline b : Baseline.values()) {
      figures.add(
          mean(
              "captures more than " + b.title(),
              outcomes,
              o -> o.captured() > o.capturedBy().getOrDefault(b, 0.0) ? 1 : 0,
              seed));
    }
    figures.add(mean("gap captured in the top 10", outcomes, MarketOutcome::captured, seed));
    for (Baseline b : Baseline.values()) {
      figures.add(
          mean(
              "gap captured by " + b.title(),
              outcomes,
              o -> o.capturedBy().getOrDefault(b, 0.0),
              seed));
    }
    figures.add(mean("hits in the top 10", outcomes, o -> o.hits() / 10.0, seed));
    figures.add(
        mean("planted rises found", outcomes, o -> o.found() / (double) Truth.RISING, seed));
    figures.add(ratio("false alarms of a rise", outcomes, o -> o.alarms(), o -> o.steady(), seed));
    figures.add(
        ratio(
            "flagged as emerging that rise",
            outcomes,
            o -> o.flagged() - o.alarms(),
            o -> o.flagged(),
            seed));
    return figures;
  }

  private static Figure mean(
      String name, List<MarketOutcome> outcomes, ToDoubleFunction<MarketOutcome> value, long seed) {
    return Figure.mean(name, outcomes.stream().map(value::applyAsDouble).toList(), seed);
  }

  private static Figure ratio(
      String name,
      List<MarketOutcome> outcomes,
      ToIntFunction<MarketOutcome> part,
      ToIntFunction<MarketOutcome> whole,
      long seed) {
    return Figure.of(
        name,
        outcomes,
        some -> some.stream().mapToInt(part).sum() / (double) some.stream().mapToInt(whole).sum(),
        seed);
  }
}
