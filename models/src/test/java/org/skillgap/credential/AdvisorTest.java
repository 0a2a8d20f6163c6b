package org.skillgap.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.advice.AdviceInput;
import org.skillgap.credential.advice.Advisor;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapFactors;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;
import org.skillgap.gap.Program;
import org.skillgap.gap.SkillCluster;
import org.skillgap.taxonomy.SkillKind;

class AdvisorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Program PROGRAM =
      new Program("p", "Culinary Arts", null, "CA-ON", List.of("noc:63200"), List.of("*"), null);

  @Test
  void aCleanMicroCredentialThatCoversTheClusterIsUsed() {
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT)),
            List.of(Entries.clean()),
            List.of(offer("MENUS", "u/menus", "1")));
    assertThat(advice.outcome()).isEqualTo(Outcome.USE);
    assertThat(advice.targets()).containsExactly("MENUS");
    assertThat(advice.runnerUp()).isNotEqualTo(Outcome.USE);
  }

  @Test
  void withoutAnOfferStrongEvidenceAsksToCreateOneAndWritesItsBrief() {
    Recommendation advice = advise(List.of(gap("u/menus", GapLabel.ACT)), List.of(), List.of());
    assertThat(advice.outcome()).isEqualTo(Outcome.CREATE);
    assertThat(advice.draft()).isNotNull();
    assertThat(advice.draft().outcomes()).hasSizeBetween(3, 6).allMatch(Verbs::measurable);
    assertThat(advice.draft().hours()).isBetween(5.0, 44.0);
    assertThat(advice.against()).anyMatch(reason -> reason.contains("partner needed"));
    assertThat(advice.runnerUpReason()).contains("would carry it").doesNotContain("does not");
  }

  @Test
  void weakEvidenceIsWatchedAndNothingIsCreated() {
    assertThat(advise(List.of(gap("u/menus", GapLabel.VALIDATE)), List.of(), List.of()).outcome())
        .isEqualTo(Outcome.WATCH);
  }

  @Test
  void thinDataSaysNotEnoughEvidence() {
    assertThat(
            advise(List.of(gap("u/menus", GapLabel.INSUFFICIENT)), List.of(), List.of()).outcome())
        .isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void aGapThatPayExplainsIsNoneForTraining() {
    Recommendation advice =
        advise(List.of(gap("u/menus", GapLabel.ACT, Cause.PAY, 5)), List.of(), List.of());
    assertThat(advice.outcome()).isEqualTo(Outcome.NOT_SUITABLE);
    assertThat(advice.reason()).contains("pay");
  }

  @Test
  void aSkillThatAllWorkAsksForIsEmbedded() {
    assertThat(
            advise(
                    List.of(gap("u/menus", GapLabel.ACT, Cause.SHORT_TRAINING, 0.5)),
                    List.of(),
                    List.of())
                .reason())
        .contains("embed");
  }

  @Test
  void theMentalHealthCourseIsSplitToItsAssessmentPart() {
    CatalogueEntry course =
        Entries.with(
            """
            {"id": "MH", "type": "COURSE", "title": "Mental Health and Wellness", "hours": 45, "weeks": 13,
             "outcomes": [{"id": "1", "text": "Conduct a mental health assessment"}, {"id": "2", "text": "Describe common diagnoses"},
                          {"id": "3", "text": "Outline treatment options"}]}
            """);
    List<Offer> offers =
        List.of(
            offer("MH", "u/assess", "1"),
            offer("MH", "u/diagnose", "2"),
            offer("MH", "u/treat", "3"));
    Recommendation advice = advise(List.of(gap("u/assess", GapLabel.ACT)), List.of(course), offers);
    assertThat(advice.outcome()).isEqualTo(Outcome.SPLIT);
    assertThat(advice.reason()).contains("Conduct a mental health assessment").contains("15 hours");
    assertThat(advice.draft().hours()).isEqualTo(15);
  }

  @Test
  void fiveWoundCareMicroCredentialsStackAndAreACandidateForCredit() {
    Recommendation advice = stackOfFive("active");
    assertThat(advice.outcome()).isEqualTo(Outcome.STACK);
    assertThat(advice.targets()).containsExactlyInAnyOrder("W1", "W2", "W3", "W4", "W5");
    assertThat(advice.creditCandidate()).isTrue();
    assertThat(advice.reason()).doesNotContain("draft");
  }

  @Test
  void aStackOfDraftsIsSaidToBeOne() {
    assertThat(stackOfFive("draft").reason())
        .contains("together teach 100 % of it: they are drafts: launch them, and offer them");
  }

  @Test
  void aReasonThatSomeEmployersGaveIsNotSaidToBeMissingForAllSkills() {
    assertThat(
            advise(
                    List.of(
                        gap("u/menus", GapLabel.ACT),
                        gap("u/diets", GapLabel.ACT, Cause.UNKNOWN, 5)),
                    List.of(),
                    List.of())
                .against())
        .anyMatch(reason -> reason.startsWith("For a part of these skills nobody said why"))
        .noneMatch(reason -> reason.startsWith("Nobody said why"));
  }

  private static Recommendation stackOfFive(String status) {
    List<CatalogueEntry> catalogue = new ArrayList<>();
    List<Offer> offers = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    StringBuilder outcomes = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      catalogue.add(
          Entries.with(
              "{\"id\": \"W%d\", \"title\": \"Wounds %d\", \"hours\": 8, \"status\": \"%s\", \"stackableTo\": [\"COURSE\"]}"
                  .formatted(i, i, status)));
      offers.add(offer("W" + i, "u/w" + i, "1"));
      offers.add(offer("COURSE", "u/w" + i, String.valueOf(i)));
      gaps.add(gap("u/w" + i, GapLabel.ACT));
      outcomes
          .append(i == 1 ? "" : ",")
          .append("{\"id\": \"%d\", \"text\": \"Dress wound %d\"}".formatted(i, i));
    }
    catalogue.add(
        Entries.with(
            "{\"id\": \"COURSE\", \"type\": \"COURSE\", \"hours\": 42, \"weeks\": 8, \"outcomes\": ["
                + outcomes
                + "]}"));
    return advise(gaps, catalogue, offers);
  }

  @Test
  void aFaultyMicroCredentialIsRevisedAndItsFaultsAreNamed() {
    CatalogueEntry faulty = Entries.with("{\"assessments\": []}");
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT)),
            List.of(faulty),
            List.of(offer("MENUS", "u/menus", "1")));
    assertThat(advice.outcome()).isEqualTo(Outcome.REVISE);
    assertThat(advice.reason()).contains("A8");
  }

  private static Recommendation advise(
      List<Gap> gaps, List<CatalogueEntry> catalogue, List<Offer> offers) {
    SkillCluster cluster =
        new SkillCluster("c", "a cluster", gaps.stream().map(Gap::skillUri).toList());
    Map<String, String> topics =
        new java.util.TreeMap<>(
            Map.of("u/assess", "assessment", "u/diagnose", "diagnosis", "u/treat", "treatment"));
    gaps.forEach(gap -> topics.putIfAbsent(gap.skillUri(), "one topic"));
    return Advisor.advise(
            new AdviceInput(
                PROGRAM,
                TODAY,
                RuleProfile.standard(),
                gaps,
                List.of(cluster),
                catalogue,
                offers,
                topics,
                Map.of("u/menus", SkillKind.SKILL),
                List.of(),
                List.of(),
                List.of()))
        .get(0);
  }

  private static Offer offer(String entry, String skill, String outcome) {
    return new Offer(entry, skill, skill, 1, true, 3, outcome, "A sentence.", 0.9);
  }

  private static Gap gap(String uri, GapLabel label) {
    return gap(uri, label, Cause.SHORT_TRAINING, 5);
  }

  private static Gap gap(String uri, GapLabel label, Cause cause, double z) {
    Interval share = new Interval(0.4, 0.3, 0.5, 0.25, 0.55);
    Interval gap = new Interval(0.2, 0.1, 0.3, 0.05, 0.35);
    return new Gap(
        "p",
        uri,
        "prepare healthy menus",
        TODAY,
        1,
        1,
        3,
        10,
        25,
        0.4,
        0.8,
        0.99,
        0.4,
        0.4,
        4,
        share,
        0,
        0.1,
        false,
        1,
        share,
        new Interval(0.5, 0.4, 0.6, 0.3, 0.7),
        0.445,
        0,
        0,
        gap,
        gap,
        null,
        null,
        cause,
        cause.trainable(),
        z,
        false,
        0.9,
        0.9,
        label,
        "B",
        30,
        25,
        40,
        8,
        3,
        6,
        "",
        1,
        1,
        1,
        false,
        GapFactors.UNRECORDED);
  }
}
