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
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A graph of calculations, open in ONNX Runtime. A run takes the thread that asks for it and no
 * other, and any number of threads may ask at once. What it holds outside the Java heap is given
 * back when nobody refers to it any more.
 */
final class OnnxSession {
  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();
  private static final Cleaner CLEANER = Cleaner.create();

  // What goes in must lie outside the Java heap. To ask for that anew each time is slow, and all
  // threads would wait for each other: so each keeps a room of its own.
  private static final ThreadLocal<ByteBuffer> ROOM =
      ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(1 << 16));

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

  /** What goes into a run: numbers, row by row, and the dimensions. */
  static final class Input {
    private final OnnxJavaType type;
    private final int bytes;
    private final Consumer<ByteBuffer> values;
    private final long[] dimensions;

    private Input(OnnxJavaType type, int bytes, Consumer<ByteBuffer> values, long... dimensions) {
      this.type = type;
      this.bytes = bytes;
      this.values = values;
      this.dimensions = dimensions;
    }

    /** Numbers; the array is read when the graph runs. */
    static Input floats(float[] values, long... dimensions) {
      return new Input(
          OnnxJavaType.FLOAT,
          values.length * Float.BYTES,
          room -> room.asFloatBuffer().put(values),
          dimensions);
    }

    /** Whole numbers. */
    static Input longs(long[] values, long... dimensions) {
      return new Input(
          OnnxJavaType.INT64,
          values.length * Long.BYTES,
          room -> room.asLongBuffer().put(values),
          dimensions);
    }

    /** Bytes without a sign. */
    static Input bytes(byte[] values, long... dimensions) {
      return new Input(
          OnnxJavaType.UINT8, values.length, room -> room.duplicate().put(values), dimensions);
    }

    private OnnxTensor tensor(ByteBuffer room) throws OrtException {
      values.accept(room);
      return OnnxTensor.createTensor(ENVIRONMENT, room, dimensions, type);
    }
  }

  private static ByteBuffer room(int bytes) {
    if (ROOM.get().capacity() < bytes) {
      ROOM.set(ByteBuffer.allocateDirect(Integer.highestOneBit(bytes) * 2));
    }
    return ROOM.get();
  }

  // Numbers of eight bytes must begin at a multiple of eight.
  private static int rounded(int bytes) {
    return (bytes + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
  }

  /**
   * Runs the graph.
   *
   * @param inputs all that the graph asks for, by name
   * @throws IllegalStateException if the inputs are not those of the graph
   */
  Outputs run(Map<String, Input> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    ByteBuffer room = room(inputs.values().stream().mapToInt(input -> rounded(input.bytes)).sum());
    int from = 0;
    try {
      for (Map.Entry<String, Input> input : inputs.entrySet()) {
        int bytes = input.getValue().bytes;
        ByteBuffer own = room.slice(from, bytes).order(ByteOrder.nativeOrder());
        tensors.put(input.getKey(), input.getValue().tensor(own));
        from += rounded(bytes);
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
