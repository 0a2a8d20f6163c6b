package org.skillgap.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Turns a text into a vector of length one, by the language model bge-small-en-v1.5 (quantised, MIT
 * licence, about 100 sentences a second on one core). Texts that mean alike lie close together. It
 * says what the names of a taxonomy mean, once, at its import, and teaches the {@link Encoder} that
 * reads postings. Opens once in a JVM and serves all threads; texts are encoded one by one, never
 * in batches, because a batch changes the last digits and so the bytes of a run.
 */
public final class Teacher {
  /** Numbers in a vector. */
  public static final int DIMENSIONS = 384;

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
    long[] pieces = WordPieces.shared().of(text).numbers();
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    float[] states =
        session
            .run(
                Map.of(
                    "input_ids", row(pieces),
                    "attention_mask", row(ones),
                    "token_type_ids", row(new long[pieces.length])))
            .floats("last_hidden_state");
    // The model was trained to say what a text means at its first piece.
    return Vectors.unit(Arrays.copyOf(states, DIMENSIONS));
  }

  private static OnnxSession.Input row(long[] values) {
    return OnnxSession.Input.longs(values, 1, values.length);
  }
}
