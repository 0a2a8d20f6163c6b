package org.skillgap.pipeline.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapFactors;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Interval;
import org.skillgap.gap.VolumeBasis;

/**
 * Computes a published row again from its columns and the profile, as a chair with a calculator
 * would.
 */
public final class GapByHand {
  private GapByHand() {}

  public static void check(Gap g, GapProfile profile) {
    GapFactors f = g.factors();
    close("raw share", g.rawShare(), g.askedMass() / g.scopeMass());
    close("corrected share", g.correctedShare(), corrected(g, g.rawShare()));
    double n = g.effective();
    double tau = g.shrinkage();
    double shrunk = (n * g.correctedShare() + tau * g.parentShare()) / (n + tau);
    if (shrunk > 0) {
      close("share", g.share().mean(), shrunk);
    }
    double bound = Math.log(profile.mostYearlyFactor());
    double goesOn = Math.max(-bound, Math.min(bound, g.trend()));
    // All or none has no odds: it is one in a million away from that.
    double today = Math.max(1e-6, Math.min(1 - 1e-6, g.share().mean()));
    double odds = today / (1 - today) * Math.exp(g.trend() * f.age() + goesOn * g.horizonYears());
    close("share to come", g.futureShare().mean(), odds / (1 + odds));
    double answered = f.shortageObserved() == null ? 0 : f.shortageObserved();
    close(
        "shortage",
        g.shortage().mean(),
        (f.shortagePriorStrength() * g.shortagePrior() + f.shortageEffective() * answered)
            / (f.shortagePriorStrength() + f.shortageEffective()));
    close("need", g.need().mean(), g.futureShare().mean() * g.shortage().mean());
    close("gap", g.gap().mean(), g.need().mean() * (1 - g.coverage()));
    if (g.openings() != null && g.gapPeople() != null) {
      double people =
          f.volumeBasis() == VolumeBasis.NEED_LESS_PLANNED
              ? g.openings() * g.need().mean() - f.plannedSupply()
              : g.openings() * g.futureShare().mean() - g.supply();
      close("people", g.gapPeople().mean(), Math.max(0, people));
    }
    intervals(g);
  }

  /** The same of what is taught: from the rows of offers and of the catalogue. */
  public static void checkTaught(Gap g, List<Offer> offers, List<CatalogueEntry> catalogue) {
    Map<String, CatalogueEntry> active =
        catalogue.stream()
            .filter(e -> e.status() == null || e.status().equals("active"))
            .collect(Collectors.toMap(CatalogueEntry::id, Function.identity(), (a, b) -> a));
    double untaught = 1;
    double people = 0;
    for (Offer o : offers) {
      CatalogueEntry entry = active.get(o.entryId());
      if (entry != null && o.skillUri().equals(g.skillUri())) {
        double taught = o.place() * (o.assessed() ? 1 : 0.5);
        Double needed = g.factors().levelNeeded();
        boolean levels = o.levelTaught() != null && needed != null;
        untaught *= 1 - taught * (levels ? Math.min(1, o.levelTaught() / needed) : 1);
        double rate = entry.completionRate() == null ? 1 : entry.completionRate();
        people += entry.seatsPerYear() == null ? 0 : entry.seatsPerYear() * rate * taught;
      }
    }
    close("coverage", g.coverage(), 1 - untaught);
    close("supply", g.supply(), people);
  }

  private static void intervals(Gap g) {
    for (Interval i :
        new Interval[] {
          g.share(), g.futureShare(), g.shortage(), g.need(), g.gap(), g.factors().slope()
        }) {
      assertThat(i.low95()).isLessThanOrEqualTo(i.low80());
      assertThat(i.low80()).isLessThanOrEqualTo(i.high80());
      assertThat(i.high80()).isLessThanOrEqualTo(i.high95());
    }
    assertThat(g.toString()).doesNotContain("NaN").doesNotContain("Infinity");
  }

  private static double corrected(Gap g, double raw) {
    double firmness = g.factors().firmness();
    double asks = (raw / firmness + g.specificity() - 1) / (g.sensitivity() + g.specificity() - 1);
    return firmness * Math.max(0, Math.min(1, asks));
  }

  private static void close(String what, double column, double byHand) {
    assertThat(column).as(what).isCloseTo(byHand, within(1e-9));
  }
}
