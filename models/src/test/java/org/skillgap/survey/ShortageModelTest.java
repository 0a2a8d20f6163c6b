package org.skillgap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.gap.GapProfile;

class ShortageModelTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final GapProfile PROFILE = GapProfile.standard();

  private final List<EmployerAnswer> employers = new ArrayList<>();
  private final List<LinkedAnswer> answers = new ArrayList<>();
  private final List<BusinessCounts> businesses = new ArrayList<>();

  @Test
  void withoutASurveyTheStatedPriorStandsInWithItsOwnWeight() {
    Shortage shortage = model().shortage("u/a");
    assertThat(model().tells()).isFalse();
    assertThat(shortage.observed()).isNull();
    assertThat(shortage.beta().mean()).isCloseTo(PROFILE.shortagePrior(), within(1e-9));
  }

  @Test
  void aSurveyOfOneTellsNothingAndShowsNothing() {
    employer("r0", "Only Home", "20-99", 10);
    answer("r0", "u/a", true);
    assertThat(model().tells()).isFalse();
    assertThat(model().shortage("u/a").suppression()).contains("fewer than 5");
    assertThat(model().shortage("u/a").answers()).isZero();
    assertThat(model().employersShortOf("u/a")).isEmpty();
    assertThat(model().shortage("u/a").beta().mean())
        .isCloseTo(PROFILE.shortagePrior(), within(1e-9));
  }

  @Test
  void whatIsWithheldEntersNoFigureOfAnotherSkill() {
    panel(8, "u/a", 4);
    panel(8, "u/b", 4);
    int before = answers.size();
    Shortage without = model().shortage("u/a");
    answer("r0", "u/c", true);
    answer("r1", "u/c", true);
    answer("r0", "u/d", true);
    assertThat(answers).hasSize(before + 3);
    assertThat(model().shortage("u/a")).isEqualTo(without);
    assertThat(model().shortage("u/c").suppression()).isNotEmpty();
  }

  @Test
  void aSingleWithheldSkillIsNotToBeToldFromTheTotals() {
    panel(8, "u/a", 4);
    panel(7, "u/b", 4);
    answer("r0", "u/c", true);
    assertThat(model().shortage("u/c").suppression()).contains("fewer than 5");
    assertThat(model().shortage("u/b").suppression()).contains("totals");
    assertThat(model().shortage("u/a").suppression()).isEmpty();
  }

  @Test
  void oneEmployerWithMostOfTheWeightIsWithheld() {
    for (int i = 0; i < 5; i++) {
      employer("old" + i, "Old " + i, "20-99", 2500);
      answer("old" + i, "u/a", false);
    }
    employer("new", "New Home", "20-99", 1);
    answer("new", "u/a", true);
    assertThat(model().shortage("u/a").suppression()).contains("one employer");
  }

  @Test
  void anEstablishmentHasOneVoteAndItsNewestAnswerIsIt() {
    panel(6, "u/a", 6);
    employer("again", "The Home 0, Inc.", "20-99", 1);
    answer("again", "u/a", false);
    Shortage shortage = model().shortage("u/a");
    assertThat(shortage.answers()).isEqualTo(6);
    assertThat(shortage.observed()).isBetween(0.75, 0.9);
  }

  @Test
  void contradictoryAnswersOfOneEstablishmentAreNoVote() {
    panel(7, "u/a", 7);
    answer("r0", "u/a", false);
    assertThat(model().shortage("u/a").answers()).isEqualTo(6);
    assertThat(model().shortage("u/a").observed()).isEqualTo(1);
  }

  @Test
  void dontKnowIsNoAnswerAndASentinelIsNoNumber() {
    panel(5, "u/a", 5);
    employer("r9", "Silent Home", "20-99", 10);
    answers.add(linked("r9", "u/a", null, 3, 1, null));
    answers.add(linked("r9", "u/a", 5, null, null, null));
    assertThat(model().shortage("u/a").answers()).isEqualTo(5);
    assertThatThrownBy(() -> linked("r9", "u/a", -9, 3, 1, null))
        .hasMessageContaining("importance")
        .hasMessageContaining("-9");
  }

  @Test
  void answersStandForTheEstablishmentsOfTheirSectorAndSize() {
    for (int i = 0; i < 10; i++) {
      employer("s" + i, "Small " + i, "1-4", 10);
      answer("s" + i, "u/a", false);
      employer("l" + i, "Large " + i, "500+", 10);
      answer("l" + i, "u/a", true);
    }
    assertThat(model().shortage("u/a").observed()).isCloseTo(0.5, within(1e-9));
    businesses.add(new BusinessCounts("62", "1-4", "CA-ON", 3000));
    businesses.add(new BusinessCounts("62", "500+", "CA-ON", 1000));
    businesses.add(new BusinessCounts("11", "500+", "CA-ON", 90_000));
    assertThat(model().shortage("u/a").observed()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void whatSectorsAndSizesSayOfAllSkillsFreesTheFewAnswersAboutOne() {
    for (int i = 0; i < 10; i++) {
      employer("s" + i, "Small " + i, "1-4", 10);
      employer("l" + i, "Large " + i, "500+", 10);
      for (String skill : List.of("u/a", "u/b", "u/c")) {
        answer("s" + i, skill, i % 5 == 0);
        answer("l" + i, skill, i % 5 != 0);
      }
    }
    // Only large ones speak of this skill, and as they speak of all.
    for (int i = 0; i < 10; i++) {
      answer("l" + i, "u/d", i % 5 != 0);
    }
    businesses.add(new BusinessCounts("62", "1-4", "CA-ON", 9000));
    businesses.add(new BusinessCounts("62", "500+", "CA-ON", 1000));
    assertThat(model().shortage("u/a").observed()).isCloseTo(0.9 * 0.2 + 0.1 * 0.8, within(0.08));
    assertThat(model().shortage("u/d").observed()).isCloseTo(0.9 * 0.2 + 0.1 * 0.8, within(0.08));
    assertThat(model().shortage("u/d").effective()).isCloseTo(10, within(1e-9));
  }

  @Test
  void whereSectorsAndSizesSayTheSameNothingIsTakenOff() {
    for (int i = 0; i < 10; i++) {
      employer("s" + i, "Small " + i, "1-4", 10);
      employer("l" + i, "Large " + i, "500+", 10);
      answer("s" + i, "u/a", i % 2 == 0);
      answer("l" + i, "u/a", i % 2 == 0);
      answer("l" + i, "u/b", i % 2 == 0);
    }
    businesses.add(new BusinessCounts("62", "1-4", "CA-ON", 9000));
    businesses.add(new BusinessCounts("62", "500+", "CA-ON", 1000));
    assertThat(model().shortage("u/a").observed()).isCloseTo(0.5, within(1e-9));
    assertThat(model().shortage("u/b").observed()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void reasonsThatFewerThanFiveEmployersTellAreThoseOfTheWholeScope() {
    panel(8, "u/a", 8);
    panel(8, "u/b", 2);
    assertThat(model().employersShortOf("u/b")).hasSize(8);
  }

  private ShortageModel model() {
    return new ShortageModel(employers, answers, businesses, AS_OF, PROFILE);
  }

  /** So many employers answer about a skill, of whom the first call it short. */
  private void panel(int size, String skill, int calling) {
    for (int i = 0; i < size; i++) {
      int number = i;
      if (employers.stream().noneMatch(e -> e.responseId().equals("r" + number))) {
        employer("r" + i, "Home " + i, "20-99", 30);
      }
      answer("r" + i, skill, i < calling);
    }
  }

  private void employer(String response, String name, String size, int daysAgo) {
    employers.add(
        new EmployerAnswer(
            response,
            "panel",
            AS_OF.minusDays(daysAgo),
            name,
            "CA-ON",
            "623",
            size,
            List.of("1"),
            false,
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
            1));
  }

  private void answer(String response, String skill, boolean isShort) {
    answers.add(linked(response, skill, 5, 3, isShort ? 1 : 3, 2));
  }

  private static LinkedAnswer linked(
      String response,
      String skill,
      @Nullable Integer importance,
      @Nullable Integer needed,
      @Nullable Integer held,
      @Nullable Integer difficulty) {
    return new LinkedAnswer(
        new SkillAnswer(
            response,
            "panel",
            skill + answerNumber(importance, held),
            importance,
            needed,
            held,
            null,
            difficulty,
            null,
            null,
            null,
            "f.csv",
            1),
        skill);
  }

  private static String answerNumber(@Nullable Integer importance, @Nullable Integer held) {
    return " " + importance + held;
  }
}
