package org.skillgap.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillgap.review.Verdict.Answer;

class RejectedLinksTest {
  private static final String SENTENCE = "Sound knowledge of menus.";

  @Test
  void aRejectedLinkIsHeldBackHoweverABoardWritesTheSentence() {
    RejectedLinks rejected = RejectedLinks.of(List.of(verdict(Answer.REJECT, SENTENCE, null)));
    assertThat(rejected.holdsBack("u/menus", "  • SOUND knowledge of  menus;")).isTrue();
    assertThat(rejected.holdsBack("u/menus", "Sound knowledge of healthy menus.")).isFalse();
    assertThat(rejected.holdsBack("u/other", SENTENCE)).isFalse();
  }

  @Test
  void whatIsAcceptedOrOnlyCommentedOnStays() {
    for (Answer answer : List.of(Answer.ACCEPT, Answer.COMMENT)) {
      assertThat(RejectedLinks.of(List.of(verdict(answer, SENTENCE, null))).isEmpty()).isTrue();
    }
  }

  @Test
  void aRejectedRecommendationHoldsNoLinkBack() {
    assertThat(RejectedLinks.of(List.of(verdict(Answer.REJECT, null, "CREATE"))).isEmpty())
        .isTrue();
  }

  @Test
  void aVerdictIsAboutASentenceOrAnOutcomeAndNeverBothOrNone() {
    assertThatThrownBy(() -> verdict(Answer.REJECT, null, null)).hasMessageContaining("none");
    assertThatThrownBy(() -> verdict(Answer.REJECT, SENTENCE, "CREATE"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Verdict verdict(
      Answer answer, @Nullable String sentence, @Nullable String outcome) {
    return new Verdict(
        sentence == null
            ? Verdict.recommendation("p", "c", String.valueOf(outcome))
            : Verdict.link("u/menus", sentence),
        "p",
        "u/menus",
        "plan menus",
        sentence,
        outcome,
        answer,
        null,
        LocalDate.of(2026, 1, 1),
        "review",
        "v.csv",
        2);
  }
}
