package org.skillgap.embedding;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A graph of calculations, open in ONNX Runtime. A run takes the thread that asks for it and no
 * other, and any number of threads may ask at once. What it holds outside the Java heap is given
 * back when nobody refers to it any more.
 */
final class OnnxSession {
  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();
  private static final Cleaner CLEANER = Cleaner.create();

  private final String what;
  private final OrtSession session;

  private OnnxSession(String what, OrtSession session) {
    this.what = what;
    this.session = session;
    CLEANER.register(this, () -> close(session));
  }

  // The cleaner passes over a failure: nobody is left whom it would concern.
  private static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("a graph does not close: " + e.getMessage(), e);
    }
  }

  /**
   * Opens a graph.
   *
   * @param what its purpose, with which the message of a failure begins
   * @throws IllegalStateException if the graph is not sound
   */
  static OnnxSession open(String what, OnnxGraph graph) {
    return open(what, graph.bytes());
  }

  /** Opens a graph that was made elsewhere, of its bytes. */
  static OnnxSession open(String what, byte[] graph) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new OnnxSession(what, ENVIRONMENT.createSession(graph, options));
    } catch (OrtException e) {
      throw new IllegalStateException(what + " does not open: " + e.getMessage(), e);
    }
  }

  /** Makes what goes into a run. */
  @FunctionalInterface
  interface Input {
    OnnxTensor tensor() throws OrtException;

    /** Numbers, row by row. */
    static Input floats(float[] values, long... dimensions) {
      return () -> OnnxTensor.createTensor(ENVIRONMENT, FloatBuffer.wrap(values), dimensions);
    }

    /** Whole numbers, row by row. */
    static Input longs(long[] values, long... dimensions) {
      return () -> OnnxTensor.createTensor(ENVIRONMENT, LongBuffer.wrap(values), dimensions);
    }

    /** Bytes without a sign, row by row. */
    static Input bytes(byte[] values, long... dimensions) {
      return () ->
          OnnxTensor.createTensor(
              ENVIRONMENT, ByteBuffer.wrap(values), dimensions, OnnxJavaType.UINT8);
    }
  }

  /**
   * Runs the graph.
   *
   * @param inputs all that the graph asks for, by name
   * @throws IllegalStateException if the inputs are not those of the graph
   */
  Outputs run(Map<String, Input> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, Input> input : inputs.entrySet()) {
        tensors.put(input.getKey(), input.getValue().tensor());
      }
      try (OrtSession.Result result = session.run(tensors)) {
        Map<String, Buffer> outputs = new HashMap<>();
        for (Map.Entry<String, OnnxValue> output : result) {
          outputs.put(output.getKey(), copy((OnnxTensor) output.getValue()));
        }
        return new Outputs(outputs);
      }
    } catch (OrtException e) {
      throw new IllegalStateException(what + " fails: " + e.getMessage(), e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
      // The session must not be given back while it runs.
      Reference.reachabilityFence(this);
    }
  }

  private static Buffer copy(OnnxTensor tensor) {
    return tensor.getInfo().type == OnnxJavaType.INT64
        ? tensor.getLongBuffer()
        : tensor.getFloatBuffer();
  }

  /** What came out of a run, row by row. */
  static final class Outputs {
    private final Map<String, Buffer> values;

    private Outputs(Map<String, Buffer> values) {
      this.values = values;
    }

    float[] floats(String name) {
      return (float[]) Objects.requireNonNull(values.get(name), name).array();
    }

    long[] longs(String name) {
      return (long[]) Objects.requireNonNull(values.get(name), name).array();
    }
  }
}
