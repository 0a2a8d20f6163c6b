package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.mention.Requirement;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.HardReason;
import org.skillgap.survey.LinkedAnswer;
import org.skillgap.survey.SkillAnswer;

class GapModelTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final GapProfile PROFILE = GapProfile.standard();
  private static final Program PROGRAM =
      new Program("p", "Program", null, "CA-ON", List.of("noc:1"), List.of(), null);

  @Test
  void theSameSeedGivesTheSameNumbersWhateverTheOrderOfCalls() {
    List<Gap> first = estimate(market(30, 10), List.of(), List.of());
    estimate(market(20, 5), List.of(), List.of());
    assertThat(estimate(market(30, 10), List.of(), List.of())).isEqualTo(first);
  }

  @Test
  void twoVacanciesAreNotEnoughEvidenceAndNeverAZero() {
    Gap gap = estimate(market(2, 2), List.of(), List.of()).get(0);
    assertThat(gap.label()).isEqualTo(GapLabel.INSUFFICIENT);
    assertThat(gap.rank()).isZero();
    assertThat(gap.gap().mean()).isPositive();
  }

  @Test
  void aScopeWithoutVacanciesHasNoGapsAndDoesNotFail() {
    assertThat(estimate(List.of(), List.of(), List.of())).isEmpty();
  }

  @Test
  void oneEmployerWithNearlyAllPostingsCannotCarryAGap() {
    List<DemandPosting> postings = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      postings.add(posting("big" + i, "big", "a", true));
    }
    for (int i = 0; i < 10; i++) {
      postings.add(posting("small" + i, "e" + i, "b", false));
    }
    Gap gap = estimate(postings, List.of(), List.of()).get(0);
    assertThat(gap.rawShare()).isLessThan(0.15);
    assertThat(gap.label()).isEqualTo(GapLabel.INSUFFICIENT);
  }

  @Test
  void withoutASurveyAStrongGapIsToBeValidatedFirst() {
    assertThat(estimate(market(60, 50), List.of(), List.of()).get(0).label())
        .isEqualTo(GapLabel.VALIDATE);
  }

  @Test
  void withSurveyEmployersAndSourcesItIsToBeActedOn() {
    Gap gap = estimate(market(60, 50), employers(6), answers(6)).get(0);
    assertThat(gap.label()).isEqualTo(GapLabel.ACT);
    assertThat(gap.surveyAnswers()).isEqualTo(6);
    assertThat(gap.cause()).isEqualTo(Cause.SHORT_TRAINING);
  }

  @Test
  void answersOfFewerThanFiveEmployersAreWithheld() {
    Gap gap = estimate(market(60, 50), employers(4), answers(4)).get(0);
    assertThat(gap.suppression()).contains("fewer than 5");
    assertThat(gap.surveyAnswers()).isZero();
    assertThat(gap.shortage().mean()).isCloseTo(PROFILE.shortagePrior(), within(0.02));
  }

  @Test
  void noFigureIsEverNotANumber() {
    for (int vacancies : List.of(1, 2, 5, 30)) {
      for (Gap gap : estimate(market(vacancies, vacancies / 2 + 1), employers(1), answers(1))) {
        assertThat(gap.toString()).doesNotContain("NaN").doesNotContain("Infinity");
      }
    }
  }

  @Test
  void anEmployerHoldsNoMoreThanTheCap() {
    List<DemandPosting> postings = new ArrayList<>(market(40, 20));
    for (int i = 0; i < 60; i++) {
      postings.add(posting("big" + i, "big", "a", true));
    }
    PostingWeights weights = new PostingWeights(scope(postings, List.of(), List.of()), PROFILE);
    double big = 0;
    double all = 0;
    for (int i = 0; i < postings.size(); i++) {
      all += weights.of(i);
      big += postings.get(i).employerKey().equals("big") ? weights.of(i) : 0;
    }
    assertThat(big / all).isLessThanOrEqualTo(PROFILE.employerCap() + 1e-6);
  }

  @Test
  void officialTotalsRaiseAnOccupationThatPostsLittle() {
    List<DemandPosting> postings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      // Of two codes the likelier stands first.
      postings.add(i < 30 ? coded("v" + i, "noc:1") : coded("v" + i, "noc:2", "noc:1"));
    }
    Program both = new Program("p", "P", null, "CA-ON", List.of("noc:1", "noc:2"), List.of(), null);
    List<OfficialVacancies> totals =
        List.of(
            new OfficialVacancies("2026Q1", "1", "CA-ON", 300, 0),
            new OfficialVacancies("2026Q1", "2", "CA-ON", 300, 0));
    ScopeEvidence scope =
        new ScopeEvidence(
            both,
            AS_OF,
            postings,
            Elsewhere.NOWHERE,
            ReaderErrors.UNCOUNTED,
            Map.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            totals,
            List.of(),
            List.of(),
            List.of());
    PostingWeights weights = new PostingWeights(scope, PROFILE);
    assertThat(weights.of(35)).isGreaterThan(2 * weights.of(0));
    assertThat(weights.calibrated()).isEqualTo(1);
  }

  private static List<Gap> estimate(
      List<DemandPosting> postings, List<EmployerAnswer> employers, List<LinkedAnswer> answers) {
    return GapModel.estimate(scope(postings, employers, answers), PROFILE, 7);
  }

  private static ScopeEvidence scope(
      List<DemandPosting> postings, List<EmployerAnswer> employers, List<LinkedAnswer> answers) {
    return new ScopeEvidence(
        PROGRAM,
        AS_OF,
        postings,
        Elsewhere.NOWHERE,
        ReaderErrors.UNCOUNTED,
        Map.of("u/skill", "a skill"),
        Set.of(),
        employers,
        answers,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One vacancy for each employer, of which the first {@code asking} ask for the skill. */
  private static List<DemandPosting> market(int vacancies, int asking) {
    List<DemandPosting> postings = new ArrayList<>();
    for (int i = 0; i < vacancies; i++) {
      postings.add(posting("v" + i, "e" + i, i % 2 == 0 ? "a" : "b", i < asking));
    }
    return postings;
  }

  private static DemandPosting posting(String id, String employer, String source, boolean asks) {
    List<SkillDemand> skills =
        asks ? List.of(new SkillDemand("u/skill", Requirement.REQUIRED)) : List.of();
    return new DemandPosting(
        id,
        employer,
        source,
        "CA-ON",
        List.of("noc:1"),
        AS_OF.minusDays(20),
        AS_OF.minusDays(20),
        1,
        1,
        skills);
  }

  private static DemandPosting coded(String id, String... codes) {
    return new DemandPosting(
        id,
        id,
        "a",
        "CA-ON",
        List.of(codes),
        AS_OF.minusDays(20),
        AS_OF.minusDays(20),
        1,
        1,
        List.of());
  }

  private static List<EmployerAnswer> employers(int count) {
    List<EmployerAnswer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(
          new EmployerAnswer(
              "r" + i,
              "survey",
              AS_OF.minusDays(30),
              "Employer " + i,
              "CA-ON",
              "62",
              "20-99",
              List.of("1"),
              true,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              HardReason.NOT_TRAINED,
              List.of(),
              null,
              null,
              "f.csv",
              i));
    }
    return answers;
  }

  private static List<LinkedAnswer> answers(int count) {
    List<LinkedAnswer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(
          new LinkedAnswer(
              new SkillAnswer(
                  "r" + i, "survey", "a skill", 5, 3, 1, 2, 4, null, null, null, "f.csv", i),
              "u/skill"));
    }
    return answers;
  }
}
