package org.skillgap.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encoder reads texts of any length; around the longest that fits, each piece still counts. */
class EncoderTest {
  @ParameterizedTest(name = "{0} words have {1} pieces")
  @CsvSource({"0, 0", "1, 1", "125, 125", "126, 126", "127, 126", "300, 126"})
  void readsTextsAroundTheLongestThatFits(int words, int pieces) {
    String text = "cook ".repeat(words).strip();

    Encoded read = Encoder.shared().read(text);

    assertEquals(pieces, read.size());
    if (pieces > 0) {
      assertEquals("cook", text.substring(read.begin(pieces - 1), read.end(pieces - 1)));
    }
  }
}
