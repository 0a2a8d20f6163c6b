package org.skillgap.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a small graph of calculations as the bytes of an ONNX model. A graph names what goes in,
 * what is known beforehand, the steps in the order in which they run, and what comes out. It does
 * not check that they fit together: who opens the bytes does.
 */
final class OnnxGraph {
  private static final int IR_VERSION = 8;
  private static final int OPERATORS = 17;
  private static final int RUNTIME_OPERATORS = 1;

  /** The domain of the steps that only ONNX Runtime knows. */
  static final String RUNTIME = "com.microsoft";

  /** What a tensor consists of, with its number in the format. */
  enum Element {
    FLOAT(1),
    UINT8(2),
    INT8(3),
    INT64(7);

    private final int code;

    Element(int code) {
      this.code = code;
    }
  }

  private final Message graph = new Message().text(2, "skillgap");

  /** Something that goes in. Each dimension is a number, or the name of an open one. */
  OnnxGraph input(String name, Element element, String... dimensions) {
    graph.message(11, value(name, element, dimensions));
    return this;
  }

  /** Something that comes out. Each dimension is a number, or the name of an open one. */
  OnnxGraph output(String name, Element element, String... dimensions) {
    graph.message(12, value(name, element, dimensions));
    return this;
  }

  private static Message value(String name, Element element, String... dimensions) {
    Message shape = new Message();
    for (String dimension : dimensions) {
      boolean fixed = Character.isDigit(dimension.charAt(0));
      shape.message(
          1,
          fixed
              ? new Message().number(1, Long.parseLong(dimension))
              : new Message().text(2, dimension));
    }
    Message tensor = new Message().number(1, element.code).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /** Known numbers, row by row; without dimensions, a single one. */
  OnnxGraph floats(String name, float[] values, long... dimensions) {
    byte[] bytes = new byte[values.length * Float.BYTES];
    littleEndian(bytes).asFloatBuffer().put(values);
    return constant(name, Element.FLOAT, bytes, dimensions);
  }

  /** Known whole numbers, row by row; without dimensions, a single one. */
  OnnxGraph longs(String name, long[] values, long... dimensions) {
    byte[] bytes = new byte[values.length * Long.BYTES];
    littleEndian(bytes).asLongBuffer().put(values);
    return constant(name, Element.INT64, bytes, dimensions);
  }

  /** Known bytes of type INT8 or UINT8, row by row; without dimensions, a single one. */
  OnnxGraph bytes(String name, Element element, byte[] values, long... dimensions) {
    return constant(name, element, values, dimensions);
  }

  private OnnxGraph constant(String name, Element element, byte[] values, long... dimensions) {
    Message tensor = new Message();
    for (long dimension : dimensions) {
      tensor.number(1, dimension);
    }
    graph.message(5, tensor.number(2, element.code).text(8, name).bytes(9, values));
    return this;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A step of the standard, from what it reads to what it makes. */
  OnnxGraph step(
      String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
    return step("", operator, inputs, outputs, attributes);
  }

  /** A step of a domain. */
  OnnxGraph step(
      String domain,
      String operator,
      List<String> inputs,
      List<String> outputs,
      Attribute... attributes) {
    Message node = new Message();
    inputs.forEach(input -> node.text(1, input));
    outputs.forEach(output -> node.text(2, output));
    node.text(4, operator);
    for (Attribute attribute : attributes) {
      node.message(5, attribute.message);
    }
    graph.message(1, node.text(7, domain));
    return this;
  }

  /** The model, ready to be opened. */
  byte[] bytes() {
    return new Message()
        .number(1, IR_VERSION)
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, OPERATORS))
        .message(8, new Message().text(1, RUNTIME).number(2, RUNTIME_OPERATORS))
        .toArray();
  }

  /** How a step is to be done. */
  static final class Attribute {
    private static final int REAL = 1;
    private static final int NUMBER = 2;
    private static final int TEXT = 3;
    private static final int NUMBERS = 7;

    private final Message message;

    private Attribute(String name, int type) {
      message = new Message().text(1, name).number(20, type);
    }

    static Attribute real(String name, float value) {
      Attribute attribute = new Attribute(name, REAL);
      attribute.message.real(2, value);
      return attribute;
    }

    static Attribute number(String name, long value) {
      Attribute attribute = new Attribute(name, NUMBER);
      attribute.message.number(3, value);
      return attribute;
    }

    static Attribute text(String name, String value) {
      Attribute attribute = new Attribute(name, TEXT);
      attribute.message.text(4, value);
      return attribute;
    }

    static Attribute numbers(String name, long... values) {
      Attribute attribute = new Attribute(name, NUMBERS);
      for (long value : values) {
        attribute.message.number(8, value);
      }
      return attribute;
    }
  }

  /** A protobuf message: numbered fields one after the other. Large parts are copied only once. */
  private static final class Message {
    private static final int VARINT = 0;
    private static final int LENGTH_FIRST = 2;
    private static final int FOUR_BYTES = 5;

    private final List<byte[]> parts = new ArrayList<>();
    private int size;

    Message number(int field, long value) {
      key(field, VARINT);
      varint(value);
      return this;
    }

    Message real(int field, float value) {
      key(field, FOUR_BYTES);
      byte[] bytes = new byte[Float.BYTES];
      littleEndian(bytes).putFloat(value);
      add(bytes);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message bytes(int field, byte[] value) {
      key(field, LENGTH_FIRST);
      varint(value.length);
      add(value);
      return this;
    }

    Message message(int field, Message value) {
      key(field, LENGTH_FIRST);
      varint(value.size);
      parts.addAll(value.parts);
      size += value.size;
      return this;
    }

    private void key(int field, int wireType) {
      varint((long) field << 3 | wireType);
    }

    // Seven bits a byte, the lowest first; all but the last byte have their highest bit set.
    private void varint(long value) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(Long.BYTES);
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        bytes.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      bytes.write((int) rest);
      add(bytes.toByteArray());
    }

    private void add(byte[] part) {
      parts.add(part);
      size = Math.addExact(size, part.length);
    }

    byte[] toArray() {
      ByteBuffer all = ByteBuffer.allocate(size);
      parts.forEach(all::put);
      return all.array();
    }
  }
}
