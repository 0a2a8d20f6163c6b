package org.skillgap.pipeline.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.skillgap.contract.Column;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Encodes Java records as rows. Spark's bean encoder turns a record into an empty struct without a
 * word; its encoder for Scala's case classes calls accessors by the field's name and the canonical
 * constructor, and that is just what a record has. This class is the only one that leans on Spark's
 * internals for it; a test carries every table through it and back.
 */
public final class RecordEncoder {
  private RecordEncoder() {}

  /**
   * The encoder of a record type whose components are primitives, their boxes, strings, dates,
   * enums, lists and records.
   *
   * @throws IllegalArgumentException for a component of another type
   */
  public static <T extends Record> Encoder<T> of(Class<T> type) {
    return product(type);
  }

  private static <T> AgnosticEncoder<T> product(Class<T> type) {
    List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Class<?> raw = component.getType();
      fields.add(
          new AgnosticEncoders.EncoderField(
              component.getName(),
              encoder(component.getGenericType(), component),
              !raw.isPrimitive(),
              metadata(component),
              Option.empty(),
              Option.empty()));
    }
    return new AgnosticEncoders.ProductEncoder<>(
        ClassTag$.MODULE$.apply(type),
        CollectionConverters.asScala(fields).toSeq(),
        Option.empty());
  }

  private static Metadata metadata(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    return column == null
        ? Metadata.empty()
        : new MetadataBuilder().putString("comment", column.value()).build();
  }

  private static AgnosticEncoder<?> encoder(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new AgnosticEncoders.IterableEncoder<>(
          ClassTag$.MODULE$.apply(List.class),
          encoder(list.getActualTypeArguments()[0], component),
          false,
          false);
    }
    if (type instanceof Class<?> plain) {
      return plain(plain, component);
    }
    throw unsupported(component);
  }

  private static AgnosticEncoder<?> plain(Class<?> type, RecordComponent component) {
    if (type.isRecord()) {
      return product(type);
    }
    if (type.isEnum()) {
      return new AgnosticEncoders.JavaEnumEncoder<>(ClassTag$.MODULE$.apply(type));
    }
    if (type == String.class) {
      return AgnosticEncoders.StringEncoder$.MODULE$;
    }
    if (type == LocalDate.class) {
      return AgnosticEncoders.STRICT_LOCAL_DATE_ENCODER();
    }
    if (type == int.class) {
      return AgnosticEncoders.PrimitiveIntEncoder$.MODULE$;
    }
    if (type == long.class) {
      return AgnosticEncoders.PrimitiveLongEncoder$.MODULE$;
    }
    if (type == double.class) {
      return AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$;
    }
    if (type == boolean.class) {
      return AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$;
    }
    return boxed(type, component);
  }

  private static AgnosticEncoder<?> boxed(Class<?> type, RecordComponent component) {
    if (type == Integer.class) {
      return AgnosticEncoders.BoxedIntEncoder$.MODULE$;
    }
    if (type == Long.class) {
      return AgnosticEncoders.BoxedLongEncoder$.MODULE$;
    }
    if (type == Double.class) {
      return AgnosticEncoders.BoxedDoubleEncoder$.MODULE$;
    }
    if (type == Boolean.class) {
      return AgnosticEncoders.BoxedBooleanEncoder$.MODULE$;
    }
    throw unsupported(component);
  }

  private static IllegalArgumentException unsupported(RecordComponent component) {
    return new IllegalArgumentException(
        component.getDeclaringRecord().getSimpleName()
            + "."
            + component.getName()
            + " has the type "
            + component.getGenericType()
            + ", which no column can hold");
  }
}
