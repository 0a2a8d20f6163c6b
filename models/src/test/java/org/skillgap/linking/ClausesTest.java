package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static List<String> clauses(String sentence) {
    return Clauses.of(sentence).stream().map(clause -> clause.in(sentence)).toList();
  }

  @Test
  void aListIsPartedAtItsCommasAndThenAtItsJoints() {
    assertThat(clauses("Help residents wash up, get changed and use the washroom."))
        .containsExactly(
            "Help residents wash up",
            "get changed and use the washroom",
            "get changed",
            "use the washroom");
  }

  @Test
  void aPlainSentenceIsOneClauseWithoutItsFullStop() {
    assertThat(clauses("Changes wound dressings.")).containsExactly("Changes wound dressings");
  }

  @Test
  void jointsAreWordsAndNotPartsOfWords() {
    assertThat(clauses("Sand floors for tenants")).containsExactly("Sand floors for tenants");
  }

  @Test
  void aHyphenJoinsWhileADashParts() {
    assertThat(clauses("Sit-to-stand lifts - always with a partner"))
        .containsExactly("Sit-to-stand lifts", "always with a partner");
  }

  @Test
  void nothingIsMadeOfNothing() {
    assertThat(clauses("")).isEmpty();
    assertThat(clauses(" , ; (...) • ")).isEmpty();
  }

  @Test
  void anEndlessListIsReadFromItsBeginning() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      list.append("duty number ").append(i).append(", ");
    }
    assertThat(clauses(list.toString())).hasSizeLessThan(30).contains("duty number 0");
  }
}
