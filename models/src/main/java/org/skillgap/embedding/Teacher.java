package org.skillgap.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Turns a text into a vector of length one, by the language model bge-small-en-v1.5 (quantised, MIT
 * licence, about 100 sentences a second on one core). Texts that mean alike lie close together. It
 * says what the names of a taxonomy mean, once, at its import; reads titles, and framings that do
 * not clearly ask; and teaches the {@link Encoder} that reads sentences. Opens once in a JVM and
 * serves all threads; texts are encoded one by one, never in batches, because a batch changes the
 * last digits and so the bytes of a run.
 */
public final class Teacher {
  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

  private final OnnxSession session;

  // The holder opens the model on first use: it is not needed once a taxonomy is compiled.
  private static final class Holder {
    private static final Teacher TEACHER = open();
  }

  private Teacher(OnnxSession session) {
    this.session = session;
  }

  /** The one teacher of this JVM. */
  public static Teacher shared() {
    return Holder.TEACHER;
  }

  private static Teacher open() {
    try {
      return new Teacher(OnnxSession.open("the large language model", graph()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model's file. */
  public static byte[] graph() throws IOException {
    try (InputStream model = Teacher.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException(MODEL + " is missing on the class path");
      }
      return model.readAllBytes();
    }
  }

  /** The vector of a text, read up to its {@value WordPieces#MOST}th word piece. */
  public float[] encode(String text) {
    // The model was trained to say what a text means at its first piece.
    return Adapter.unit(Arrays.copyOf(states(WordPieces.shared().of(text)), Encoder.DIMENSIONS));
  }

  /**
   * What a text means, of length one, then what the model knows of the place of a part of it, of
   * length one, too: how the words around it speak of it.
   *
   * @param begin offset of the part, in UTF-16 code units
   * @param end offset after it
   */
  public float[] encode(String text, int begin, int end) {
    WordPieces.Pieces pieces = WordPieces.shared().of(text);
    float[] states = states(pieces);
    float[] sum = new float[Encoder.DIMENSIONS];
    for (int piece = 0; piece < pieces.begins().length; piece++) {
      if (pieces.begins()[piece] < end && begin < pieces.ends()[piece]) {
        for (int d = 0; d < sum.length; d++) {
          sum[d] += states[(piece + 1) * sum.length + d];
        }
      }
    }
    float[] both = Arrays.copyOf(Adapter.unit(Arrays.copyOf(states, sum.length)), 2 * sum.length);
    System.arraycopy(Adapter.unit(sum), 0, both, sum.length, sum.length);
    return both;
  }

  private float[] states(WordPieces.Pieces text) {
    long[] pieces = text.numbers();
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    return session
        .run(
            Map.of(
                "input_ids", row(pieces),
                "attention_mask", row(ones),
                "token_type_ids", row(new long[pieces.length])))
        .floats("last_hidden_state");
  }

  private static OnnxSession.Input row(long[] values) {
    return OnnxSession.Input.longs(values, 1, values.length);
  }
}
