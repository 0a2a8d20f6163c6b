package org.skillgap.gap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.skillgap.contract.Rows;

/**
 * Priors and thresholds of the method, as one named and versioned set; the file gives the reasons.
 */
public record GapProfile(
    String name,
    int version,
    double halfLifeDays,
    int mostOpenings,
    int longOpenDays,
    double longOpenWeight,
    double calibrationTrim,
    double feedError,
    double rakedError,
    double employerCap,
    double preferredWeight,
    double firmnessStrength,
    double employerCorrelation,
    double parentStrength,
    double parentDoubt,
    double orphanStrength,
    int leastElsewhere,
    double specificityStrength,
    double sensitivityHits,
    double sensitivityMisses,
    double specificityHits,
    double specificityMisses,
    double shortagePrior,
    double shortagePriorStrength,
    double shortagePriorSpread,
    double answerHalfLifeMonths,
    double answerWeightTrim,
    int leastAnswersOfCell,
    double fewOfApplicants,
    double mostYearlyFactor,
    int trendQuarters,
    int longestSilenceDays,
    double dispersionEmployers,
    double stillSpread,
    double trendSpread,
    double movingPart,
    double movingStrength,
    double trendChange,
    int leastQuarters,
    double emergingYearlyFactor,
    double emergingProbability,
    double horizonYears,
    double leastGap,
    double actProbability,
    double validateProbability,
    int actEmployers,
    int actSources,
    double actEffective,
    double leastEffective,
    int leastEmployers,
    double taughtCoverage,
    int sensitivePlaces,
    int draws,
    int disclosureEmployers,
    double disclosureOne,
    double disclosureTwo,
    int clusterEmployers,
    double tieStrength,
    int mostClusterSkills) {

  public GapProfile {
    Rows.text(name, "name");
    Rows.between(version, 1, Integer.MAX_VALUE, "version");
    positive(halfLifeDays, "halfLifeDays");
    Rows.between(mostOpenings, 1, Integer.MAX_VALUE, "mostOpenings");
    Rows.between(longOpenDays, 1, Integer.MAX_VALUE, "longOpenDays");
    positivePart(longOpenWeight, "longOpenWeight");
    Rows.between(calibrationTrim, 1, MOST, "calibrationTrim");
    positivePart(employerCap, "employerCap");
    part(preferredWeight, "preferredWeight");
    positive(firmnessStrength, "firmnessStrength");
    Rows.between(feedError, 0, 10, "feedError");
    Rows.between(rakedError, 0, 10, "rakedError");
    part(employerCorrelation, "employerCorrelation");
    positive(parentStrength, "parentStrength");
    Rows.between(parentDoubt, 1, MOST, "parentDoubt");
    positive(orphanStrength, "orphanStrength");
    Rows.between(leastElsewhere, 1, Integer.MAX_VALUE, "leastElsewhere");
    positive(specificityStrength, "specificityStrength");
    positive(sensitivityHits, "sensitivityHits");
    positive(sensitivityMisses, "sensitivityMisses");
    positive(specificityHits, "specificityHits");
    positive(specificityMisses, "specificityMisses");
    positivePart(shortagePrior, "shortagePrior");
    positive(shortagePriorStrength, "shortagePriorStrength");
    positive(shortagePriorSpread, "shortagePriorSpread");
    part(fewOfApplicants, "fewOfApplicants");
    positive(answerHalfLifeMonths, "answerHalfLifeMonths");
    Rows.between(answerWeightTrim, 1, MOST, "answerWeightTrim");
    Rows.between(leastAnswersOfCell, 1, Integer.MAX_VALUE, "leastAnswersOfCell");
    Rows.between(mostYearlyFactor, 1, MOST, "mostYearlyFactor");
    Rows.between(trendQuarters, 2, 400, "trendQuarters");
    Rows.between(longestSilenceDays, 1, Integer.MAX_VALUE, "longestSilenceDays");
    Rows.between(dispersionEmployers, 0, MOST, "dispersionEmployers");
    positive(stillSpread, "stillSpread");
    rising(stillSpread, trendSpread, "stillSpread", "trendSpread");
    Rows.between(movingPart, 0.001, 0.999, "movingPart");
    positive(movingStrength, "movingStrength");
    Rows.between(trendChange, 0, MOST, "trendChange");
    rising(leastQuarters, trendQuarters, "leastQuarters", "trendQuarters");
    Rows.between(emergingYearlyFactor, 1, MOST, "emergingYearlyFactor");
    part(emergingProbability, "emergingProbability");
    Rows.between(horizonYears, 0, 20, "horizonYears");
    part(leastGap, "leastGap");
    part(actProbability, "actProbability");
    rising(validateProbability, actProbability, "validateProbability", "actProbability");
    rising(leastEmployers, actEmployers, "leastEmployers", "actEmployers");
    rising(leastEffective, actEffective, "leastEffective", "actEffective");
    part(taughtCoverage, "taughtCoverage");
    Rows.between(draws, 100, 100_000, "draws");
    part(disclosureOne, "disclosureOne");
    rising(disclosureOne, disclosureTwo, "disclosureOne", "disclosureTwo");
    Rows.between(clusterEmployers, 1, Integer.MAX_VALUE, "clusterEmployers");
    Rows.between(tieStrength, 0, MOST, "tieStrength");
    Rows.between(mostClusterSkills, 2, Integer.MAX_VALUE, "mostClusterSkills");
  }

  /** More than any threshold of a sane profile, and small enough to compute with. */
  private static final double MOST = 1e6;

  private static void positive(double value, String field) {
    Rows.between(value, 1e-6, MOST, field);
  }

  private static void part(double value, String field) {
    Rows.between(value, 0, 1, field);
  }

  private static void positivePart(double value, String field) {
    Rows.between(value, 1e-6, 1, field);
  }

  private static void rising(double low, double high, String lower, String higher) {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          lower + " is at most " + higher + ", saw " + low + " and " + high);
    }
  }

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** The profile that comes with the product. */
  public static GapProfile standard() {
    try (InputStream in = GapProfile.class.getResourceAsStream("gap-profile.yaml")) {
      return YAML.readValue(Objects.requireNonNull(in, "gap-profile.yaml"), GapProfile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name and version, as a report prints them. */
  public String title() {
    return name + " " + version;
  }
}
