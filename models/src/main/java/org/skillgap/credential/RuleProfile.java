package org.skillgap.credential;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The thresholds of the rules and of the advice, as one named and versioned set. */
public record RuleProfile(
    String name,
    int version,
    double longestUnitHours,
    int mostDueDates,
    double topicsOneSkill,
    double topicsSeveral,
    double titleOverlap,
    double leastHours,
    double shortHours,
    double mostHours,
    double mostWeeks,
    int evidenceMonths,
    int mostOutcomes,
    double stackPart,
    int leastPractice,
    int leastEmployers,
    int leastSources,
    double covers,
    double halfCovers,
    double splitCovers,
    int mostStack) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** The profile that comes with the product: the definition that the college gave. */
  public static RuleProfile standard() {
    try (InputStream in = RuleProfile.class.getResourceAsStream("rule-profile.yaml")) {
      return YAML.readValue(Objects.requireNonNull(in, "rule-profile.yaml"), RuleProfile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a college's own profile; a missing or unknown key is an error that names it. */
  public static RuleProfile read(Path file) throws IOException {
    return YAML.readValue(Files.readString(file), RuleProfile.class);
  }

  /** Name and version, as a report prints them. */
  public String title() {
    return name + " " + version;
  }
}
