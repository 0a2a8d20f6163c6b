package org.skillgap.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Reads a sentence once and tells what each stretch of it means, as the large language model
 * ({@link Teacher}) would of those words by themselves, through the {@link Adapter}: one of its
 * layers, trained further to give each word piece in its sentence a vector, such that the sum over
 * a stretch points where the large one does. Trained by models/training/train_encoder.py. Opens
 * once in a JVM and serves all threads; sentences are read one by one, so that none depends on its
 * neighbours.
 */
public final class Encoder {
  /** Numbers in the vector of what a text or a stretch of it means. */
  public static final int DIMENSIONS = 128;

  /** Numbers in the vector of what is known of a word piece in its place. */
  public static final int STATES = 384;

  private static final String TRAINED = "encoder.onnx";

  private final OnnxSession session;
  private final String sha256;
  private final WordPieces words = WordPieces.shared();

  // The holder opens the model on first use: reading by labels alone never needs it.
  private static final class Holder {
    private static final Encoder ENCODER = open();
  }

  private Encoder(byte[] graph) {
    this.session = OnnxSession.open("the encoder", graph);
    this.sha256 = sha256(graph);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Encoder open() {
    try (InputStream in = Encoder.class.getResourceAsStream(TRAINED)) {
      if (in == null) {
        throw new IllegalStateException(
            TRAINED + " is missing: train it with models/training/train_encoder.py");
      }
      return new Encoder(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one encoder of this JVM. */
  public static Encoder shared() {
    return Holder.ENCODER;
  }

  /** In hexadecimal digits, of its file: what two encoders say cannot be compared. */
  public String sha256() {
    return sha256;
  }

  /** A sentence with what its word pieces say, up to the {@value WordPieces#MOST}th. */
  public Encoded read(String sentence) {
    WordPieces.Pieces pieces = words.of(sentence);
    long[] ids = pieces.numbers();
    OnnxSession.Outputs read =
        session.run(Map.of("input_ids", OnnxSession.Input.longs(ids, ids.length)));
    return new Encoded(pieces.begins(), pieces.ends(), read.floats("says"), read.floats("states"));
  }
}
