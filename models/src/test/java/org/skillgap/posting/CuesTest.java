package org.skillgap.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CuesTest {

  @Test
  void aCueStandsAtTheBeginningOfAWord() {
    Cues cues = Cues.of("looking (for|to)\\b", "^we are\\b");
    assertThat(cues.in("Now looking for a cook")).isTrue();
    assertThat(cues.in("Overlooking for a moment the sea")).isFalse();
    assertThat(cues.in("Looking forward to it")).isFalse();
    assertThat(cues.in("We are ten")).isTrue();
    assertThat(cues.in("As we are ten")).isFalse();
  }

  @Test
  void aBackspaceInsteadOfTheBorderOfAWordIsRefused() {
    assertThatThrownBy(() -> Cues.of("looking (for|to)\b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("backspace");
  }
}
