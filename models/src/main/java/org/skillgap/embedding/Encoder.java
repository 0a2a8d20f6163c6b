package org.skillgap.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a text into a vector of length one, by the small language model bge-small-en-v1.5
 * (quantised, MIT licence, about 100 sentences a second on one core). Texts that mean alike lie
 * close together. Opens once in a JVM and serves all threads; texts are encoded one by one, never
 * in batches, because a batch changes the last digits and so the bytes of a run.
 */
public final class Encoder {
  /** Numbers in a vector. */
  public static final int DIMENSIONS = 384;

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String WORDS = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final int MOST_REMEMBERED = 20_000;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces words;
  private final Map<String, float[]> known = new ConcurrentHashMap<>();

  // The holder opens the model on first use: reading by labels alone never needs it.
  private static final class Holder {
    private static final Encoder ENCODER = open();
  }

  private Encoder(OrtSession session, WordPieces words) {
    this.session = session;
    this.words = words;
  }

  /** The one encoder of this JVM. */
  public static Encoder shared() {
    return Holder.ENCODER;
  }

  private static Encoder open() {
    try (InputStream model = resource(MODEL);
        InputStream list = resource(WORDS);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session =
          OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options);
      return new Encoder(session, new WordPieces(list));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model does not open: " + e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) {
    InputStream resource = Encoder.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException(name + " is missing on the class path");
    }
    return resource;
  }

  /**
   * The vector of a text, read up to its {@value WordPieces#MOST}th word piece. Do not change the
   * array.
   */
  public float[] encode(String text) {
    float[] vector = known.get(text);
    if (vector == null) {
      vector = run(text);
      remember(text, vector);
    }
    return vector;
  }

  private void remember(String text, float[] vector) {
    if (known.size() < MOST_REMEMBERED) {
      known.putIfAbsent(text, vector);
    }
  }

  private float[] run(String text) {
    return Adapter.unit(states(words.of(text).numbers())[0]);
  }

  /** A sentence with the vectors of its word pieces, up to the {@value WordPieces#MOST}th. */
  public Encoded read(String sentence) {
    WordPieces.Pieces pieces = words.of(sentence);
    float[][] states = states(pieces.numbers());
    // The first state speaks for the whole, the last one marks the end.
    float[][] vectors = Arrays.copyOfRange(states, 1, states.length - 1);
    float[] whole = Adapter.unit(states[0]);
    // A short sentence is often its only clause, which is asked for next.
    remember(sentence, whole);
    return new Encoded(whole, pieces.begins(), pieces.ends(), vectors);
  }

  private float[][] states(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
      // The model was trained to say what a text means at its first piece.
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the language model fails: " + e.getMessage(), e);
    }
  }
}
