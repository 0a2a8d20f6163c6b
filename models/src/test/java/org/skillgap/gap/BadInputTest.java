package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.Elsewhere.Background;
import org.skillgap.mention.Requirement;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.HardReason;
import org.skillgap.survey.LinkedAnswer;
import org.skillgap.survey.SkillAnswer;

/**
 * What is thin, one-sided, contradictory or missing gets a label that says so: never a figure that
 * is no number, never a zero that means "unknown", never an Act.
 */
class BadInputTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final GapProfile PROFILE = GapProfile.standard();
  private static final List<Requirement> REQUIREMENTS = List.of(Requirement.values());
  private static final String MENUS = "u/menus";
  private static final Elsewhere KNOWN =
      new Elsewhere(Background.NONE, Background.NONE, new Background(1000, Map.of(MENUS, 100.0)));

  private final List<DemandPosting> vacancies = new ArrayList<>();
  private final List<EmployerAnswer> employers = new ArrayList<>();
  private final List<LinkedAnswer> answers = new ArrayList<>();
  private final List<OfficialVacancies> totals = new ArrayList<>();
  private Elsewhere elsewhere = KNOWN;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 30, 200})
  void aSkillThatEveryVacancyAsksForHasAShareAndNotACrash(int number) {
    for (Elsewhere surroundings : List.of(KNOWN, Elsewhere.NOWHERE)) {
      elsewhere = surroundings;
      vacancies.clear();
      market(number, number);
      Gap gap = only(PROFILE);
      assertThat(gap.rawShare()).isEqualTo(1);
      assertThat(gap.share().mean()).as("one in ten ask elsewhere").isBetween(0.1, 1.0);
      assertThat(gap.share().low95()).isGreaterThan(number < 30 ? 0 : 0.5);
    }
  }

  @Test
  void surroundingsThatAlwaysAskDoNotDrownAScopeThatSeldomDoes() {
    elsewhere =
        new Elsewhere(
            Background.NONE, Background.NONE, new Background(1000, Map.of(MENUS, 1000.0)));
    market(60, 10);
    assertThat(only(PROFILE).share().mean()).isBetween(0.15, 0.5);
  }

  @Test
  void twoPostingsAreNotEnoughEvidence() {
    market(2, 2);
    Gap gap = only(PROFILE);
    assertThat(gap.label()).isEqualTo(GapLabel.INSUFFICIENT);
    assertThat(gap.rank()).isZero();
    assertThat(gap.gap().mean()).as("not enough evidence is no zero").isPositive();
  }

  @Test
  void oneEmployerWithNineInTenPostingsCountsAsOneVoice() {
    for (int i = 0; i < 270; i++) {
      vacancies.add(posting("big" + i, "big", true));
    }
    for (int i = 0; i < 30; i++) {
      vacancies.add(posting("small" + i, "e" + i, false));
    }
    panel(12);
    Gap gap = only(PROFILE);
    assertThat(gap.rawShare()).isLessThanOrEqualTo(PROFILE.employerCap() + 1e-9);
    assertThat(gap.employers()).isEqualTo(1);
    assertThat(gap.label()).isEqualTo(GapLabel.INSUFFICIENT);
  }

  @Test
  void oneEmployerWithNineInTenPostingsWhereTheOthersAskTooLeavesTheirGapStanding() {
    for (int i = 0; i < 270; i++) {
      vacancies.add(posting("big" + i, "big", false));
    }
    market(30, 24);
    panel(12);
    Gap gap = only(PROFILE);
    assertThat(gap.rawShare()).as("the large one does not drown them").isGreaterThan(0.7);
    assertThat(gap.employers()).isEqualTo(24);
    assertThat(gap.label()).isEqualTo(GapLabel.ACT);
  }

  @Test
  void officialTotalsOfHalfOfTheOccupationsWeighTheseAndLeaveTheOthersAsTheyPost() {
    for (int i = 0; i < 80; i++) {
      vacancies.add(of("v" + i, "e" + i, 1, i % 2 == 0, "noc:" + (1 + i / 20)));
    }
    totals.add(new OfficialVacancies("2026Q1", "1", "CA-ON", 400, 0));
    totals.add(new OfficialVacancies("2026Q1", "2", "CA-ON", 200, 0));
    Gap half = only(PROFILE);
    // 40 of 20 and 10 a posting around a median of 15: 4/3 and 2/3; the open ones keep 1.
    assertThat(half.factors().calibrated()).isCloseTo(0.5, within(1e-9));
    assertThat(half.rawShare()).isCloseTo(0.5, within(1e-9));
    assertThat(half.label()).isEqualTo(GapLabel.VALIDATE);
    totals.clear();
    assertThat(only(PROFILE).factors().calibrated()).isZero();
  }

  @Test
  void officialTotalsThatAreAllZeroTakeNoWeightAway() {
    market(60, 40);
    Gap without = only(PROFILE);
    totals.add(new OfficialVacancies("2026Q1", "1", "CA-ON", 0, 0));
    assertThat(only(PROFILE).share().mean()).isCloseTo(without.share().mean(), within(1e-9));
  }

  @Test
  void aVacancyWithoutOpeningsIsRefusedWhereItIsMade() {
    assertThatThrownBy(() -> of("v", "e", 0, true, "noc:1"))
        .hasMessageContaining("openings")
        .hasMessageContaining("saw 0");
  }

  @Test
  void postingsSoOldThatNothingIsLeftOfTheirWeightAreNotEnoughEvidence() {
    market(60, 40);
    GapProfile fleeting = changed("halfLifeDays: 180", "halfLifeDays: 0.01");
    Gap gap = only(fleeting);
    assertThat(gap.scopeMass()).isZero();
    assertThat(gap.label()).isEqualTo(GapLabel.INSUFFICIENT);
  }

  @Test
  void answersSoOldThatNothingIsLeftOfThemAreNoSurvey() {
    market(60, 50);
    panel(12);
    GapProfile fleeting = changed("answerHalfLifeMonths: 12", "answerHalfLifeMonths: 0.0005");
    Gap gap = only(fleeting);
    assertThat(gap.surveyAnswers()).isZero();
    assertThat(gap.shortage().mean()).isCloseTo(PROFILE.shortagePrior(), within(1e-9));
    assertThat(gap.label()).isEqualTo(GapLabel.VALIDATE);
  }

  @Test
  void aSurveyInWhichAllSayDontKnowIsNoSurvey() {
    market(60, 50);
    Gap without = only(PROFILE);
    for (int i = 0; i < 12; i++) {
      employer("r" + i, null, null);
      answer("r" + i, null, null, null, null);
    }
    Gap gap = only(PROFILE);
    assertThat(gap.surveyAnswers()).isZero();
    assertThat(gap.shortage()).isEqualTo(without.shortage());
    assertThat(gap.label()).isEqualTo(GapLabel.VALIDATE);
    assertThat(gap.suppression()).isEmpty();
  }

  @Test
  void aSurveyOfOneShowsNothingOfIt() {
    market(60, 50);
    Gap without = only(PROFILE);
    panel(1);
    Gap gap = only(PROFILE);
    assertThat(gap.suppression()).contains("fewer than 5");
    assertThat(gap.surveyAnswers()).isZero();
    assertThat(gap.gap()).isEqualTo(without.gap());
    assertThat(gap.cause()).isEqualTo(Cause.UNKNOWN);
    assertThat(gap.label()).isEqualTo(GapLabel.VALIDATE);
  }

  @Test
  void employersWhoAllContradictThemselvesAreNoSurvey() {
    market(60, 50);
    panel(8);
    for (int i = 0; i < 8; i++) {
      answer("r" + i, 5, 3, 3, 1);
    }
    Gap gap = only(PROFILE);
    assertThat(gap.surveyAnswers()).isZero();
    assertThat(gap.label()).isEqualTo(GapLabel.VALIDATE);
  }

  @Test
  void moreQualifiedThanAppliedTellsNoCause() {
    market(60, 50);
    for (int i = 0; i < 8; i++) {
      employer("r" + i, 10, 25);
      answer("r" + i, 5, 3, 1, 5);
    }
    assertThat(only(PROFILE).cause()).isEqualTo(Cause.UNKNOWN);
    employers.clear();
    for (int i = 0; i < 8; i++) {
      employer("r" + i, 25, 10);
    }
    assertThat(only(PROFILE).cause()).isEqualTo(Cause.SHORT_TRAINING);
  }

  /** Small markets in which everything that can be odd is odd at times. */
  @Test
  void whateverComesEveryFigureIsANumberAndThinEvidenceSaysSo() {
    for (int seed = 0; seed < 150; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      BadInputTest odd = new BadInputTest();
      odd.oddMarket(random);
      GapProfile few = changed("draws: 1000", "draws: 100");
      for (Gap gap : GapModel.estimate(odd.scope(), few, seed)) {
        sane(gap, "seed " + seed);
        boolean thin = gap.effective() < PROFILE.leastEffective() || gap.employers() < 3;
        assertThat(gap.label() == GapLabel.INSUFFICIENT).as("seed " + seed).isEqualTo(thin);
        if (gap.label() == GapLabel.ACT) {
          assertThat(gap.employers()).isGreaterThanOrEqualTo(PROFILE.actEmployers());
          assertThat(gap.effective()).isGreaterThanOrEqualTo(PROFILE.actEffective());
        }
      }
    }
  }

  private void oddMarket(SplittableRandom random) {
    elsewhere = random.nextBoolean() ? KNOWN : Elsewhere.NOWHERE;
    int count = random.nextInt(80);
    double asking = List.of(0.02, 0.5, 1.0).get(random.nextInt(3));
    boolean oneBig = random.nextInt(3) == 0;
    for (int i = 0; i < count; i++) {
      List<SkillDemand> skills = new ArrayList<>();
      for (String skill : List.of(MENUS, "u/never-elsewhere", "u/context")) {
        if (random.nextDouble() < asking) {
          Requirement firm = REQUIREMENTS.get(random.nextInt(REQUIREMENTS.size()));
          skills.add(
              new SkillDemand(skill, skill.endsWith("context") ? Requirement.CONTEXT : firm));
        }
      }
      // Some are dated after today, some are older than any memory.
      LocalDate day = AS_OF.minusDays(random.nextInt(-20, 12_000));
      vacancies.add(
          new DemandPosting(
              "v" + i,
              oneBig && random.nextInt(10) > 0 ? "big" : "e" + random.nextInt(40),
              "s" + random.nextInt(3),
              random.nextInt(5) == 0 ? null : "CA-ON",
              random.nextInt(5) == 0 ? List.of() : List.of("noc:" + random.nextInt(4)),
              day,
              day.minusDays(random.nextInt(-200, 3)),
              1 + random.nextInt(3),
              random.nextInt(9) == 0 ? 10_000 : 1,
              skills));
    }
    for (int t = 0; t < random.nextInt(4); t++) {
      totals.add(
          new OfficialVacancies(
              "2026Q1", "" + t, "CA-ON", random.nextInt(3) * 1000.0, random.nextInt(2) * 9.0));
    }
    for (int r = 0; r < random.nextInt(20); r++) {
      employer("r" + r, orNull(random, 40), orNull(random, 40));
      for (int a = 0; a < random.nextInt(3); a++) {
        answer("r" + r, scale(random, 5), scale(random, 4), scale(random, 4), scale(random, 5));
      }
    }
  }

  private static @Nullable Integer orNull(SplittableRandom random, int most) {
    return random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(most));
  }

  private static @Nullable Integer scale(SplittableRandom random, int most) {
    return random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(most));
  }

  private Gap only(GapProfile profile) {
    Gap gap = GapModel.estimate(scope(), profile, 7).get(0);
    sane(gap, "");
    return gap;
  }

  private static void sane(Gap gap, String where) {
    assertThat(gap.toString()).as(where).doesNotContain("NaN").doesNotContain("Infinity");
    for (Interval part : List.of(gap.share(), gap.futureShare(), gap.shortage(), gap.gap())) {
      assertThat(part.mean()).as(where).isBetween(0.0, 1.0);
      assertThat(part.low95()).as(where).isGreaterThanOrEqualTo(0);
      assertThat(part.high95()).as(where).isLessThanOrEqualTo(1);
    }
  }

  private ScopeEvidence scope() {
    return new ScopeEvidence(
        new Program(
            "p", "P", null, "CA-ON", List.of("noc:1", "noc:2", "noc:3", "noc:4"), List.of(), null),
        AS_OF,
        vacancies,
        elsewhere,
        ReaderErrors.UNCOUNTED,
        Map.of(),
        Set.of(),
        employers,
        answers,
        List.of(),
        totals,
        List.of(),
        List.of(),
        List.of());
  }

  private static GapProfile changed(String line, String to) {
    return Profiles.standardWith(line, to);
  }

  private void market(int number, int asking) {
    for (int i = 0; i < number; i++) {
      vacancies.add(posting("v" + i, "e" + i, i < asking));
    }
  }

  private static DemandPosting posting(String id, String employer, boolean asks) {
    return of(id, employer, 1, asks, "noc:1");
  }

  private static DemandPosting of(
      String id, String employer, int openings, boolean asks, String code) {
    return new DemandPosting(
        id,
        employer,
        "s" + Math.floorMod(id.hashCode(), 2),
        "CA-ON",
        List.of(code),
        AS_OF.minusDays(20),
        AS_OF.minusDays(20),
        1,
        openings,
        asks ? List.of(new SkillDemand(MENUS, Requirement.REQUIRED)) : List.of());
  }

  /** So many employers who call the skill short. */
  private void panel(int size) {
    for (int i = 0; i < size; i++) {
      employer("r" + i, null, null);
      answer("r" + i, 5, 3, 1, 5);
    }
  }

  private void employer(
      String response, @Nullable Integer applicants, @Nullable Integer qualified) {
    employers.add(
        new EmployerAnswer(
            response,
            "panel",
            AS_OF.minusDays(30),
            "Kitchen " + response,
            "CA-ON",
            "722",
            "20-99",
            List.of("1"),
            false,
            null,
            null,
            null,
            null,
            applicants,
            qualified,
            null,
            HardReason.UNSTATED,
            List.of(),
            null,
            null,
            "panel.csv",
            1));
  }

  private void answer(
      String response,
      @Nullable Integer importance,
      @Nullable Integer needed,
      @Nullable Integer held,
      @Nullable Integer difficulty) {
    answers.add(
        new LinkedAnswer(
            new SkillAnswer(
                response,
                "panel",
                "menus, wording " + answers.size(),
                importance,
                needed,
                held,
                null,
                difficulty,
                null,
                null,
                null,
                "panel.csv",
                1),
            MENUS));
  }
}
