package org.skillgap.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, sections and sentences stand in order, inside the text, and trimmed. */
class BadInputTest {
  private static final List<String> PARTS =
      List.of(
          "<p>",
          "</p>",
          "<ul><li>",
          "</li>",
          "<br>",
          "<div style='x",
          "&amp;lt;b&amp;gt;",
          "&nbsp;",
          "Requirements:",
          "Nice to have",
          "In return you will receive a pension.",
          "â€“",
          "Ã©",
          "\uD83D\uDE00",
          "\uD83D",
          "\u202E",
          "عربي",
          "שלום",
          "\u0000\u0007",
          "\u00AD",
          "\uFEFF",
          "You must have WHMIS.",
          "(1) lift",
          "• ",
          "e.g. ",
          "... ",
          "? ",
          "\n",
          "\r\n",
          "\n\n",
          " ",
          "Salary: $20",
          "Nous cherchons une personne pour la cuisine.",
          "…",
          "¡",
          "a");

  @Test
  void offsetsHoldForAnySoup() {
    Random chance = new Random(11);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder soup = new StringBuilder();
      for (int i = 0; i < chance.nextInt(40); i++) {
        soup.append(PARTS.get(chance.nextInt(PARTS.size())));
      }
      check(soup.toString());
    }
  }

  @Test
  void aPostingOfTwoHundredThousandCharactersIsRead() {
    check("You plan menus and must have WHMIS, ".repeat(6_000));
    check("• a\n".repeat(50_000));
    check("(".repeat(200_000));
  }

  @Test
  void nothingIsReadInNothing() {
    assertThat(SectionReader.read("", EmployerSentences.NONE).sentences()).isEmpty();
    assertThat(SectionReader.read(" \n \n", EmployerSentences.NONE).sentences()).isEmpty();
  }

  private static void check(String delivered) {
    PostingText read = SectionReader.read(PostingCleaner.clean(delivered), EmployerSentences.NONE);
    int at = 0;
    for (Sentence sentence : read.sentences()) {
      String words = read.text().substring(sentence.begin(), sentence.end());
      assertThat(sentence.begin()).as(delivered).isGreaterThanOrEqualTo(at);
      assertThat(words).as(delivered).isNotBlank().isEqualTo(words.strip());
      at = sentence.end();
    }
    int from = 0;
    for (Section section : read.sections()) {
      assertThat(section.begin()).as(delivered).isGreaterThanOrEqualTo(from);
      from = section.end();
    }
    assertThat(at).as(delivered).isEqualTo(from);
  }
}
