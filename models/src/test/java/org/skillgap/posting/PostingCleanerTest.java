package org.skillgap.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingCleanerTest {

  @Test
  void eachListItemBecomesALineOfItsOwn() {
    assertThat(PostingCleaner.clean("<p>You:</p><ul><li>cook</li><li><p>clean</p></li></ul>"))
        .isEqualTo("You:\n\n• cook\n\n• clean");
  }

  @Test
  void entitiesThatWereEscapedTwiceAreReadAsWhatTheyMean() {
    assertThat(PostingCleaner.clean("&amp;lt;p&amp;gt;Fish &amp;amp;amp; chips&amp;lt;/p&amp;gt;"))
        .isEqualTo("Fish & chips");
  }

  @Test
  void aDashThatWasReadInTheWrongEncodingIsADashAgain() {
    assertThat(PostingCleaner.clean("9 â€“ 5, cafÃ©")).isEqualTo("9 – 5, café");
  }

  @Test
  void lettersThatOnlyLookLikeAWrongEncodingStayAsTheyAre() {
    assertThat(PostingCleaner.clean("Âge et château")).isEqualTo("Âge et château");
  }

  @Test
  void anEmojiThatWasReadInTheWrongEncodingIsAnEmojiAgain() {
    assertThat(PostingCleaner.clean("Welcome ðŸ˜€ to us")).isEqualTo("Welcome 😀 to us");
  }

  @Test
  void halfOfAPairIsReplacedSoThatTheTextCanBeWritten() {
    assertThat(PostingCleaner.clean("a\uD83Db \uD83D\uDE00")).isEqualTo("a\uFFFDb 😀");
  }

  @Test
  void blanksAndControlCharactersAreTidied() {
    assertThat(PostingCleaner.clean(" a \u00A0 b\u0000\r\n\r\n\r\n \tc\u200B\rd "))
        .isEqualTo("a b\n\nc\nd");
  }

  @Test
  void scriptsAndStylesAreNoText() {
    assertThat(PostingCleaner.clean("<p>Cook</p><script>alert('x')</script><style>p{}</style>"))
        .isEqualTo("Cook");
  }

  @Test
  void aComparisonIsNoTag() {
    assertThat(PostingCleaner.clean("Wounds < 2 cm & > 1 cm")).isEqualTo("Wounds < 2 cm & > 1 cm");
  }

  @Test
  void aTextBeyondTheBoundIsCut() {
    assertThat(PostingCleaner.clean("a ".repeat(300_000)).length())
        .isLessThanOrEqualTo(PostingCleaner.LONGEST);
  }

  @Test
  void nothingThatComesInMakesItFail() {
    Random chance = new Random(5);
    String parts =
        "<>&;#x/\"' \n\r\t\u0000\u200F\uD83D\uDE00\uD800�éâ€abc<p><li></ul>&nbsp;&amp;&#55;";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder soup = new StringBuilder();
      for (int i = 0; i < chance.nextInt(60); i++) {
        soup.append(parts.charAt(chance.nextInt(parts.length())));
      }
      assertThatCode(
              () ->
                  SectionReader.read(PostingCleaner.clean(soup.toString()), EmployerSentences.NONE))
          .as("soup %s", soup)
          .doesNotThrowAnyException();
    }
  }
}
