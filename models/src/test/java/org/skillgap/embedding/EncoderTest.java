package org.skillgap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoder reads texts of any length, and says of their stretches what the large one says. */
class EncoderTest {
  private final Encoder encoder = Encoder.shared();

  @ParameterizedTest(name = "{0} words have {1} pieces")
  @CsvSource({"0, 0", "1, 1", "125, 125", "126, 126", "127, 126", "300, 126"})
  void readsTextsAroundTheLongestThatFits(int words, int pieces) {
    String text = "cook ".repeat(words).strip();

    Encoded read = encoder.read(text);

    assertEquals(pieces, read.size());
    if (pieces > 0) {
      assertEquals("cook", text.substring(read.begin(pieces - 1), read.end(pieces - 1)));
    }
  }

  // Another stretch of the same sentence is what it must be told from.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our cooks plan the menus, keep the books and repair bicycles",
        "You welcome guests at the door, drive a tractor or write letters to the council"
      })
  void aStretchSaysWhatTheLargeEncoderSaysOfItsWordsByThemselves(String sentence) {
    Encoded read = encoder.read(sentence);
    List<String> parts = List.of(sentence.split(", | and | or "));
    for (String part : parts) {
      int begin = sentence.indexOf(part);
      float[] stretch = read.between(read.first(begin), read.past(begin + part.length()));
      double own = Vectors.dot(stretch, NameEncoder.taught(part));
      assertThat(own).as(part).isGreaterThan(0.9);
      for (String other : parts) {
        if (!other.equals(part)) {
          assertThat(own)
              .as("%s, not %s", part, other)
              .isGreaterThan(Vectors.dot(stretch, NameEncoder.taught(other)) + 0.1);
        }
      }
    }
  }

  @Test
  void theWholeIsTheStretchOfAllPieces() {
    Encoded read = encoder.read("plan menus for guests");
    assertThat(read.whole()).containsExactly(read.between(0, read.size()));
    assertThat((double) Vectors.dot(read.whole(), read.whole())).isCloseTo(1, within(1e-5));
  }

  @Test
  void aStretchIsTheSumOfItsPiecesAndOfWhatIsCommon() {
    Encoded read = encoder.read("plan menus for guests");
    float[] sum = read.common().clone();
    for (float[] adds : read.adds().subList(1, 3)) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += adds[d];
      }
    }
    float[] stretch = read.between(1, 3);
    for (int d = 0; d < sum.length; d++) {
      assertThat((double) stretch[d]).isCloseTo(sum[d] * read.scale(1, 3), within(1e-4));
    }
  }

  @Test
  void aPieceThatAnOffsetCutsBelongsToNoStretch() {
    Encoded read = encoder.read("plan menus");
    assertEquals(1, read.first(2));
    assertEquals(1, read.first(5));
    assertEquals(1, read.past(7));
    assertEquals(0, read.past(0));
    assertEquals(read.size(), read.first(20));
  }

  // Some processors add two products in 16 bits, and cut off what overflows: 2 * 255 * 63 does not.
  @Test
  void noProductOfItsMatricesOverflowsOnAnyProcessor() throws IOException {
    List<ByteString> matrices = matrices();
    assertThat(matrices).hasSize(5);
    for (ByteString matrix : matrices) {
      for (byte number : matrix) {
        assertThat(number).isBetween((byte) -63, (byte) 63);
      }
    }
  }

  // By ONNX: a model's graph is its field 7, initializers are the graph's fields 5; a name is of
  // field 8, the numbers are of field 9.
  private static List<ByteString> matrices() throws IOException {
    List<ByteString> matrices = new ArrayList<>();
    try (InputStream in = Encoder.class.getResourceAsStream("encoder.onnx")) {
      UnknownFieldSet model = UnknownFieldSet.parseFrom(in);
      for (ByteString initializer : inside(model, 7).getField(5).getLengthDelimitedList()) {
        UnknownFieldSet tensor = UnknownFieldSet.parseFrom(initializer);
        String name = tensor.getField(8).getLengthDelimitedList().get(0).toStringUtf8();
        if (name.endsWith(".w") && !name.startsWith("ln")) {
          matrices.add(tensor.getField(9).getLengthDelimitedList().get(0));
        }
      }
    }
    return matrices;
  }

  private static UnknownFieldSet inside(UnknownFieldSet message, int field) throws IOException {
    return UnknownFieldSet.parseFrom(message.getField(field).getLengthDelimitedList().get(0));
  }

  @Test
  void manyThreadsReadTheSame() {
    String sentence = "You keep the kitchen clean and order fresh fish";
    float[] alone = encoder.read(sentence).whole();
    IntStream.range(0, 200)
        .parallel()
        .mapToObj(i -> encoder.read(sentence).whole())
        .forEach(whole -> assertThat(whole).containsExactly(alone));
  }
}
