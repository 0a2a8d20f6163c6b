package org.skillgap.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
  private static final List<String> TEXTS =
      List.of(
          "colour is an asset",
          "color counts",
          "the post is",
          "the role is",
          "the pose",
          "a post",
          "needed",
          "is needed",
          "are needed",
          "it's needed",
          "very long hours",
          "long hours",
          "please do call",
          "please call",
          "please do not",
          "experience in the field of baking",
          "experience in the fields",
          "hands-on work",
          "hands on",
          "we're here",
          "were here",
          "a plus",
          "a surplus",
          "years ago",
          "yearly",
          "two year",
          "year",
          "aaa b",
          "b",
          "bb",
          "überall needed",
          "9 years",
          "looking for",
          "overlooking for a moment",
          "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colou?r\\b",
        "the (post|role)\\b",
        "(is|are) needed",
        "(very )?long\\b",
        "please (do )?(call|write)",
        "experience in the field of",
        "experience in the fields?\\b",
        "hands-on",
        "we're\\b",
        "a (sur)?plus",
        "years?\\b",
        "year(s|ly)?\\b",
        "a+ b",
        "b+\\b",
        "looking (for|to)\\b"
      })
  void aCueIsFoundWhereItsExpressionStandsAtTheStartOfAWord(String expression) {
    Cues cues = Cues.of("never said", expression);
    Pattern plain = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")");
    assertThat(TEXTS)
        .allSatisfy(
            text -> assertThat(cues.in(text)).as(text).isEqualTo(plain.matcher(text).find()));
  }

  @Test
  void aCueOfTheBeginningIsNotFoundLater() {
    Cues cues = Cues.of("^we are\\b");
    assertThat(cues.in("We are ten")).isTrue();
    assertThat(cues.in("As we are ten")).isFalse();
  }

  @Test
  void aBackspaceInsteadOfTheBorderOfAWordIsRefused() {
    assertThatThrownBy(() -> Cues.of("looking (for|to)\b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("backspace");
  }

  @Test
  void alternativesWithoutBracketsAreRefused() {
    assertThatThrownBy(() -> Cues.of("looking for|seeking"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without brackets");
  }
}
