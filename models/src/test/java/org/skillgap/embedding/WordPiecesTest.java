package org.skillgap.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are cut as the tokenizer cuts them that the language model was trained with. */
class WordPiecesTest {
  private static final String LIST = "/bge-small-en-v1.5-q-tokenizer.json";

  private static InputStream list() {
    return Objects.requireNonNull(Encoder.class.getResourceAsStream(LIST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "You plan menus and keep the kitchen's accounts (Excel, Sage-50).",
        "C++ & C#, .NET; k8s/JS, R&D 24/7 don't o'clock",
        "naïve café Ångström état-major ß ẞ İstanbul ΑΣ ŉ",
        "a\u0301\u0302 b\u0327",
        "“quotes” – dash… €5 ½ ² ① ﬁne",
        "\u00A0x\u200By word\u00ADbreak e\u2028f\tg\nh",
        "a\u0000b \uFFFDq \u0007bell",
        "日本語 skills 漢字 한국어",
        "🙂 smile 👩‍🍳 cook 𝔘nicode",
        "שלום עולם مرحبا بك",
        "antidisestablishmentarianism xyzzyqwrt ☃☃☃"
      })
  void cutsAsTheReferenceDoes(String text) throws IOException {
    System.setProperty("ai.djl.offline", "true");
    try (InputStream own = list();
        InputStream others = list();
        HuggingFaceTokenizer reference =
            HuggingFaceTokenizer.newInstance(others, Map.of("padding", "false"))) {
      WordPieces.Pieces pieces = new WordPieces(own).of(text);

      Encoding expected = reference.encode(text, true, false);
      assertArrayEquals(expected.getIds(), pieces.numbers());
      CharSpan[] spans = expected.getCharTokenSpans();
      for (int i = 0; i < pieces.begins().length; i++) {
        assertEquals(place(text, spans[i + 1].getStart()), pieces.begins()[i], "begin of " + i);
        assertEquals(place(text, spans[i + 1].getEnd()), pieces.ends()[i], "end of " + i);
      }
    }
  }

  // The reference counts characters, Java counts code units.
  private static int place(String text, int characters) {
    return text.offsetByCodePoints(0, characters);
  }

  @Test
  void readsNoFurtherThanTheModelDoes() throws IOException {
    try (InputStream own = list()) {
      WordPieces.Pieces pieces = new WordPieces(own).of("cook ".repeat(500));

      assertEquals(WordPieces.MOST, pieces.begins().length);
      assertEquals(WordPieces.MOST + 2, pieces.numbers().length);
      assertEquals(1, Arrays.stream(pieces.numbers()).skip(1).limit(126).distinct().count());
    }
  }

  @Test
  void aWordThatIsTooLongIsUnknown() throws IOException {
    try (InputStream own = list()) {
      WordPieces.Pieces pieces = new WordPieces(own).of("x".repeat(101) + " cook");

      assertArrayEquals(new int[] {0, 102}, pieces.begins());
      assertArrayEquals(new int[] {101, 106}, pieces.ends());
    }
  }
}
