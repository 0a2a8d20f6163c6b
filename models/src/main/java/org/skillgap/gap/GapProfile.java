package org.skillgap.gap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Priors and thresholds of the method, as one named and versioned set; the file gives the reasons.
 */
public record GapProfile(
    String name,
    int version,
    double halfLifeDays,
    int mostOpenings,
    int longOpenDays,
    double calibrationTrim,
    double employerCap,
    double preferredWeight,
    double employerCorrelation,
    double parentStrength,
    double parentDoubt,
    double orphanStrength,
    double sensitivityHits,
    double sensitivityMisses,
    double specificityHits,
    double specificityMisses,
    double shortagePrior,
    double shortagePriorStrength,
    double answerHalfLifeMonths,
    double answerWeightTrim,
    int leastAnswersOfCell,
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

  /** Reads a profile of one's own; a missing or unknown key is an error that names it. */
  public static GapProfile read(Path file) throws IOException {
    return YAML.readValue(Files.readString(file), GapProfile.class);
  }

  /** Name and version, as a report prints them. */
  public String title() {
    return name + " " + version;
  }
}
