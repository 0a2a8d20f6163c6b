package org.skillgap.credential;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.skillgap.contract.Rows;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.rule.Rule;
import org.skillgap.credential.rule.Rules;

/**
 * The thresholds of the rules, of the advice and of bundles, as one named and versioned set. What
 * each means stands beside it in {@code rule-profile.yaml}.
 *
 * @param weights how much a failure of a rule weighs, by the rule's number, where a college sees it
 *     differently
 */
public record RuleProfile(
    String name,
    int version,
    double longestUnitHours,
    double mostHoursApart,
    int mostDueDates,
    double topicsOneSkill,
    double topicsSeveral,
    double leastLinked,
    double titleOverlap,
    int leastIntakes,
    int someIntakes,
    List<Integer> termMonths,
    int termDays,
    double leastHours,
    double shortHours,
    double mostHours,
    double mostWeeks,
    double mostHoursWeek,
    int evidenceMonths,
    int mostOutcomes,
    double stackPart,
    int leastPractice,
    int leastEmployers,
    int leastSources,
    double covers,
    double halfCovers,
    double splitCovers,
    double leastFocus,
    double mostPart,
    int mostStack,
    double hardlyTrainable,
    double specificZ,
    double falling,
    int leastDraftOutcomes,
    int mostDraftOutcomes,
    double hoursAnOutcome,
    double hoursAWeek,
    int mostNoc,
    double bundleHours,
    int mostExact,
    Map<String, Severity> weights) {

  public RuleProfile {
    Rows.text(name, "name");
    Rows.between(version, 1, Integer.MAX_VALUE, "version");
    rising(leastHours, shortHours, "leastHours", "shortHours");
    rising(shortHours, mostHours, "shortHours", "mostHours");
    rising(topicsOneSkill, topicsSeveral, "topicsOneSkill", "topicsSeveral");
    rising(halfCovers, covers, "halfCovers", "covers");
    rising(leastIntakes, someIntakes, "leastIntakes", "someIntakes");
    rising(leastDraftOutcomes, mostDraftOutcomes, "leastDraftOutcomes", "mostDraftOutcomes");
    termMonths = Rows.list(termMonths);
    termMonths.forEach(month -> Rows.between(month, 1, 12, "termMonths"));
    part(leastLinked, "leastLinked");
    part(titleOverlap, "titleOverlap");
    part(stackPart, "stackPart");
    part(covers, "covers");
    part(halfCovers, "halfCovers");
    part(splitCovers, "splitCovers");
    part(leastFocus, "leastFocus");
    part(mostPart, "mostPart");
    part(hardlyTrainable, "hardlyTrainable");
    Rows.between(hoursAnOutcome, 0.5, mostHours, "hoursAnOutcome");
    Rows.between(hoursAWeek, 0.5, mostHoursWeek, "hoursAWeek");
    weights = new TreeMap<>(Rows.present(weights, "weights"));
    weights.keySet().forEach(RuleProfile::known);
  }

  private static void known(String rule) {
    List<String> ids = Rules.all().stream().map(Rule::id).toList();
    if (!ids.contains(rule)) {
      throw new IllegalArgumentException(
          "weights name a rule '" + rule + "'; the rules are " + String.join(", ", ids));
    }
  }

  private static void part(double value, String field) {
    Rows.between(value, 0, 1, field);
  }

  private static void rising(double low, double high, String lower, String higher) {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          lower + " is at most " + higher + ", saw " + low + " and " + high);
    }
  }

  /** The profile that comes with the product: the definition that the college gave. */
  public static RuleProfile standard() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try (InputStream in = RuleProfile.class.getResourceAsStream("rule-profile.yaml")) {
      return yaml.readValue(Objects.requireNonNull(in, "rule-profile.yaml"), RuleProfile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name and version, as a report prints them. */
  public String title() {
    return name + " " + version;
  }
}
