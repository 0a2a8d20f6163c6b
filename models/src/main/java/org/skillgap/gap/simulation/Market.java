package org.skillgap.gap.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.OfficialVacancies;
import org.skillgap.gap.Program;
import org.skillgap.gap.ScopeEvidence;
import org.skillgap.gap.VolumeTotals;

/**
 * A market with a known truth, how its employers answered, and the evidence that a college would
 * have of it.
 */
record Market(
    Truth truth,
    MarketReader reader,
    MarketPostings postings,
    MarketSurvey survey,
    ScopeEvidence evidence) {
  static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
  static final String REGION = "CA-ON";
  private static final String PREFIX = "https://skillgap.example/skill/s";
  private static final List<String> QUARTERS = List.of("2025Q1", "2025Q2", "2025Q3", "2025Q4");
  private static final double OFFICIAL_ERROR = 0.1;

  static Market of(long seed, GapProfile profile) {
    Chance chance = new Chance(seed);
    Truth truth = new Truth(chance, profile);
    MarketReader reader = new MarketReader(chance, profile);
    MarketPostings postings = new MarketPostings(chance, truth, reader);
    MarketSurvey survey = new MarketSurvey(chance, truth);
    Map<String, String> labels = new HashMap<>();
    List<String> occupations = new ArrayList<>();
    for (int s = 0; s < Truth.SKILLS; s++) {
      labels.put(uri(s), "skill " + s);
    }
    for (int o = 0; o < Truth.OCCUPATIONS; o++) {
      occupations.add(occupation(o));
    }
    ScopeEvidence evidence =
        new ScopeEvidence(
            new Program("market", "Market", null, REGION, occupations, List.of("*"), null),
            AS_OF,
            postings.vacancies(),
            postings.elsewhere(),
            reader.counted(truth),
            labels,
            Set.of(),
            survey.employers,
            survey.answers,
            survey.businesses,
            official(chance, truth, profile),
            List.of(),
            List.of(MarketCollege.course()),
            MarketCollege.offers(truth));
    return new Market(truth, reader, postings, survey, evidence);
  }

  private static List<OfficialVacancies> official(Chance chance, Truth truth, GapProfile profile) {
    List<OfficialVacancies> official = new ArrayList<>();
    for (int o = 0; o < Truth.OCCUPATIONS; o++) {
      for (String quarter : QUARTERS) {
        double counted = truth.volume[o] * (1 + chance.normal(OFFICIAL_ERROR));
        official.add(
            new OfficialVacancies(
                quarter,
                occupation(o).substring("noc:".length()),
                REGION,
                Math.max(0, counted),
                OFFICIAL_ERROR));
      }
    }
    return VolumeTotals.completed(official, List.of(), Map.of(), "2026Q1", profile);
  }

  static String uri(int skill) {
    return PREFIX + skill;
  }

  static int skill(String uri) {
    return Integer.parseInt(uri.substring(PREFIX.length()));
  }

  static String occupation(int number) {
    return "noc:1000" + number;
  }
}
