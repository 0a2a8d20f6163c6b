package org.skillgap.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.gap.GapProfile;

/**
 * Weights of responses: how many establishments of its sector and size each stands for, fading with
 * age. A thin cell is joined with the other thin ones of its size, and these with all that are
 * thin.
 */
final class EmployerWeights {
  private static final double DAYS_A_MONTH = 30.4375;
  private static final String ALL = "";

  private final Map<String, String> cells = new HashMap<>();
  private final Map<String, Double> standing = new HashMap<>();
  private final Map<String, Double> fading = new HashMap<>();

  EmployerWeights(
      Collection<EmployerAnswer> responses,
      List<BusinessCounts> businesses,
      LocalDate asOf,
      GapProfile profile) {
    Map<String, Integer> sample = new TreeMap<>();
    Set<String> sectors = new TreeSet<>();
    for (EmployerAnswer response : responses) {
      sectors.add(sector(response.naics()));
      sample.merge(fine(response), 1, Integer::sum);
    }
    Map<String, String> joined = joined(responses, sample, profile.leastAnswersOfCell());
    Map<String, Double> population = new TreeMap<>();
    for (BusinessCounts count : businesses) {
      // Sectors in which nobody answered are represented by no answer.
      if (sectors.contains(count.naics2())) {
        String cell = count.naics2() + "|" + count.sizeBand();
        population.merge(
            joined.getOrDefault(cell, bySize(count.sizeBand(), joined)),
            count.establishments(),
            Double::sum);
      }
    }
    Map<String, Integer> answers = new TreeMap<>();
    responses.forEach(r -> answers.merge(joined.getOrDefault(fine(r), ALL), 1, Integer::sum));
    Map<String, Double> raw = new TreeMap<>();
    for (EmployerAnswer response : responses) {
      String cell = joined.getOrDefault(fine(response), ALL);
      cells.put(response.responseId(), cell);
      double establishments = population.getOrDefault(cell, 0.0);
      raw.put(response.responseId(), establishments / answers.getOrDefault(cell, 1));
    }
    trim(responses, raw, asOf, profile);
  }

  /** Weight of a response; 1 on average before fading. */
  double of(String responseId) {
    return standing(responseId) * fading(responseId);
  }

  /** How many establishments it stands for, 1 on average. */
  double standing(String responseId) {
    return standing.getOrDefault(responseId, 0.0);
  }

  /** What its age leaves of it, 0 to 1. */
  double fading(String responseId) {
    return fading.getOrDefault(responseId, 0.0);
  }

  /** Sector and size, as far as enough employers answered to tell them apart. */
  String cell(String responseId) {
    return cells.getOrDefault(responseId, ALL);
  }

  // A response of a cell that no official count knows weighs as the mean does.
  private void trim(
      Collection<EmployerAnswer> responses,
      Map<String, Double> raw,
      LocalDate asOf,
      GapProfile profile) {
    double mean = raw.values().stream().filter(w -> w > 0).mapToDouble(w -> w).average().orElse(0);
    for (EmployerAnswer response : responses) {
      double own = raw.getOrDefault(response.responseId(), 0.0);
      double relative = own > 0 && mean > 0 ? own / mean : 1;
      double most = profile.answerWeightTrim();
      double days = Math.max(0, ChronoUnit.DAYS.between(response.submittedAt(), asOf));
      standing.put(response.responseId(), Math.max(1 / most, Math.min(most, relative)));
      fading.put(
          response.responseId(),
          Math.pow(2, -days / DAYS_A_MONTH / profile.answerHalfLifeMonths()));
    }
  }

  private static Map<String, String> joined(
      Collection<EmployerAnswer> responses, Map<String, Integer> sample, int least) {
    Map<String, Integer> thin = new TreeMap<>();
    for (EmployerAnswer response : responses) {
      if (sample.getOrDefault(fine(response), 0) < least) {
        thin.merge(response.sizeBand(), 1, Integer::sum);
      }
    }
    Map<String, String> joined = new TreeMap<>();
    for (EmployerAnswer response : responses) {
      String fine = fine(response);
      boolean thick = sample.getOrDefault(fine, 0) >= least;
      boolean thickSize = thin.getOrDefault(response.sizeBand(), 0) >= least;
      joined.put(fine, thick ? fine : thickSize ? response.sizeBand() : ALL);
    }
    return joined;
  }

  private static String bySize(String sizeBand, Map<String, String> joined) {
    return joined.containsValue(sizeBand) ? sizeBand : ALL;
  }

  private static String fine(EmployerAnswer response) {
    return sector(response.naics()) + "|" + response.sizeBand();
  }

  private static String sector(String naics) {
    return naics.substring(0, Math.min(2, naics.length()));
  }
}
