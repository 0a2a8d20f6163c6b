package org.skillgap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VectorsTest {
  @Test
  void aSweepGivesTheProductOfEachPair() {
    List<float[]> rows = random(1_500);
    Vectors vectors = Vectors.of(rows);
    float[] query = rows.get(7);
    float[] likeness = vectors.likeness(query);
    assertThat(likeness).hasSize(1_500);
    for (int i : new int[] {0, 7, 1_023, 1_024, 1_499}) {
      double product = 0;
      for (int d = 0; d < query.length; d++) {
        product += query[d] * (double) rows.get(i)[d];
      }
      assertThat((double) likeness[i]).isCloseTo(product, within(1e-4));
    }
  }

  @Test
  void severalVectorsInOneSweepGiveTheSameBytesAsOneByOne() {
    List<float[]> rows = random(300);
    Vectors vectors = Vectors.of(rows);
    List<float[]> together = vectors.likeness(rows.subList(0, 3));
    for (int i = 0; i < 3; i++) {
      assertThat(together.get(i)).containsExactly(vectors.likeness(rows.get(i)));
    }
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Vectors vectors = Vectors.of(random(70));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    vectors.write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    Vectors read = Vectors.read(in, 70, vectors.row(0).length);
    assertThat(read.size()).isEqualTo(70);
    assertThat(read.row(69)).containsExactly(vectors.row(69));
    assertThat(in.available()).isZero();
  }

  @Test
  void theEncoderPutsPiecesAtTheirPlaceAfterAnEmoji() {
    String text = "\uD83D\uDC69\u200D\uD83C\uDF73 plans menus";
    Encoded encoded = Encoder.shared().read(text);
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < encoded.size(); i++) {
      pieces.add(text.substring(encoded.begin(i), encoded.end(i)));
    }
    assertThat(pieces).contains("plans", "menu");
  }

  @Test
  void textsThatMeanAlikeLieCloserThanOthers() {
    Encoder encoder = Encoder.shared();
    Vectors names = Vectors.encode(List.of("plan menus", "repair engines"), NameEncoder::encode);
    float[] likeness = names.likeness(encoder.read("decide which dishes to offer").whole());
    assertThat(likeness[0]).isGreaterThan(likeness[1]);
  }

  private static List<float[]> random(int size) {
    SplittableRandom random = new SplittableRandom(3);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      float[] row = new float[Teacher.DIMENSIONS];
      for (int d = 0; d < row.length; d++) {
        row[d] = (float) (random.nextDouble() - 0.5);
      }
      rows.add(Vectors.unit(row));
    }
    return rows;
  }
}
