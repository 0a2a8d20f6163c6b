package org.skillgap.gap.simulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.skillgap.gap.Elsewhere;
import org.skillgap.gap.Gap;

/** Simpler rankings that the method has to beat. */
enum Baseline {
  POSTING_COUNT("posting count"),
  SHARE_AND_TF_IDF("0.3 share + 0.7 TF-IDF"),
  UNTAUGHT_SHARE("share x (1 - coverage)");

  private final String title;

  Baseline(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The value of each skill, by which the largest come first. */
  Map<String, Double> values(List<Gap> gaps, Elsewhere elsewhere) {
    return switch (this) {
      case POSTING_COUNT -> map(gaps, Gap::postingsTotal);
      case UNTAUGHT_SHARE -> map(gaps, gap -> share(gap) * (1 - gap.coverage()));
      case SHARE_AND_TF_IDF -> {
        double mostShare = gaps.stream().mapToDouble(Baseline::share).max().orElse(1);
        double mostTfIdf = gaps.stream().mapToDouble(g -> tfIdf(g, elsewhere)).max().orElse(1);
        yield map(gaps, g -> 0.3 * share(g) / mostShare + 0.7 * tfIdf(g, elsewhere) / mostTfIdf);
      }
    };
  }

  private static Map<String, Double> map(List<Gap> gaps, ToDoubleFunction<Gap> value) {
    Map<String, Double> values = new TreeMap<>();
    gaps.forEach(gap -> values.put(gap.skillUri(), value.applyAsDouble(gap)));
    return values;
  }

  private static double share(Gap gap) {
    return gap.postingsUnique() / (double) gap.factors().scopeVacancies();
  }

  private static double tfIdf(Gap gap, Elsewhere elsewhere) {
    double all = 1.0 + elsewhere.others().vacancies();
    double with = 1.0 + elsewhere.others().asking().getOrDefault(gap.skillUri(), 0.0);
    return share(gap) * Math.log(all / with);
  }
}
