package org.skillgap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerSpreadTest {
  private static final int LEAST = 5;

  @Test
  void cellsOfEnoughEmployersAreShown() {
    assertThat(spread(9, 6, 5)).isEqualTo(new AnswerSpread(20, 9, 6, 5));
  }

  @Test
  void aSmallCellTakesAnotherWithItBecauseTheTotalWouldTellIt() {
    assertThat(spread(9, 6, 2)).isEqualTo(new AnswerSpread(17, 9, null, null));
  }

  @Test
  void whatIsWithheldTogetherIsNeverFewEmployersEither() {
    assertThat(spread(12, 2, 1)).isEqualTo(new AnswerSpread(15, null, null, null));
    assertThat(spread(8, 0, 0))
        .as("two empty cells would tell what every employer said")
        .isEqualTo(new AnswerSpread(8, null, null, null));
  }

  @Test
  void fewEmployersAreNotEvenCounted() {
    assertThat(spread(4, 0, 0)).isEqualTo(AnswerSpread.WITHHELD);
    assertThat(spread(0, 0, 0)).isEqualTo(AnswerSpread.WITHHELD);
  }

  @Test
  void anEmployerThatAnswersForSeveralOccupationsIsOne() {
    List<LinkedAnswer> answers = new ArrayList<>(answers(6, 0, 0));
    assertThat(
            AnswerSpread.of(
                answers, Map.of("r0", "Harbour", "r1", "Harbour", "r2", "Harbour"), LEAST))
        .isEqualTo(AnswerSpread.WITHHELD);
  }

  private static AnswerSpread spread(int important, int enough, int unimportant) {
    return AnswerSpread.of(answers(important, enough, unimportant), Map.of(), LEAST);
  }

  private static List<LinkedAnswer> answers(int important, int enough, int unimportant) {
    List<LinkedAnswer> answers = new ArrayList<>();
    for (int i = 0; i < important + enough + unimportant; i++) {
      boolean isShort = i < important;
      boolean matters = i < important + enough;
      answers.add(
          new LinkedAnswer(
              new SkillAnswer(
                  "r" + i,
                  "s",
                  "menus",
                  matters ? 5 : 2,
                  null,
                  null,
                  null,
                  isShort ? 5 : 1,
                  null,
                  null,
                  null,
                  "f",
                  i + 2),
              "u/menus"));
    }
    return answers;
  }
}
