package org.skillgap.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillgap.posting.EmployerSentences;
import org.skillgap.posting.PostingText;
import org.skillgap.posting.SectionReader;

/** What stands under "Not needed" is not asked for; what stands elsewhere is. */
class NegatedBelowTest {
  private static List<String> below(String text) {
    PostingText read = SectionReader.read(text, EmployerSentences.NONE);
    return NegatedBelow.of(read).stream()
        .map(sentence -> text.substring(sentence.begin(), sentence.end()))
        .sorted()
        .toList();
  }

  @Test
  void aHeadingNegatesUpToTheNextOne() {
    assertThat(
            below(
                "Requirements\n- Excel\n- Word\n\nNot needed\n- SQL\n- Python\n\n"
                    + "How to apply\nSend a letter to the manager."))
        .containsExactly("Python", "SQL");
    assertThat(below("What you don't need:\n- SQL\n\nBenefits\nA pension plan for all staff."))
        .containsExactly("SQL");
  }

  @Test
  void otherNoesNegateNothingBelow() {
    assertThat(below("Requirements\nExcel. Not needed.\nSQL\nNo experience needed\nPython"))
        .isEmpty();
    assertThat(below("Requirements\nExcel\nNot needed.\nSQL")).isEmpty();
  }
}
