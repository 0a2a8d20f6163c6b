package org.skillgap.pipeline.table;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A stored table that was written before its record gained fields, at the top or within a nested
 * record: how to read it (what it lacks is absent) and which columns it wants.
 */
final class OlderTable {
  private OlderTable() {}

  /** One column for each field that is wanted. */
  static Column[] fitted(StructType stored, StructType wanted) {
    return Arrays.stream(wanted.fields())
        .map(field -> field(stored, field, org.apache.spark.sql.functions.col(field.name())))
        .toArray(Column[]::new);
  }

  private static Column field(StructType stored, StructField wanted, Column own) {
    return has(stored, wanted.name())
        ? fit(own, stored.apply(wanted.name()).dataType(), wanted.dataType()).as(wanted.name())
        : lit(null).cast(wanted.dataType()).as(wanted.name());
  }

  private static Column fit(Column own, DataType stored, DataType wanted) {
    if (missing("", stored, wanted).isEmpty()) {
      return own;
    }
    if (stored instanceof ArrayType olds && wanted instanceof ArrayType news) {
      return transform(own, each -> fit(each, olds.elementType(), news.elementType()));
    }
    StructType old = (StructType) stored;
    Column[] fields =
        Arrays.stream(((StructType) wanted).fields())
            .map(field -> field(old, field, own.getField(field.name())))
            .toArray(Column[]::new);
    return when(own.isNull(), lit(null)).otherwise(struct(fields));
  }

  /** Columns to add, each by its path with its type. */
  static Map<String, String> missing(StructType stored, StructType wanted) {
    Map<String, String> missing = new LinkedHashMap<>();
    for (StructField field : wanted.fields()) {
      if (has(stored, field.name())) {
        missing.putAll(
            missing(field.name(), stored.apply(field.name()).dataType(), field.dataType()));
      } else {
        missing.put(field.name(), definition(field));
      }
    }
    return missing;
  }

  private static Map<String, String> missing(String path, DataType stored, DataType wanted) {
    if (stored instanceof StructType old && wanted instanceof StructType young) {
      Map<String, String> missing = new LinkedHashMap<>();
      missing(old, young).forEach((name, type) -> missing.put(path + "." + name, type));
      return missing;
    }
    return stored instanceof ArrayType olds && wanted instanceof ArrayType news
        ? missing(path + ".element", olds.elementType(), news.elementType())
        : Map.of();
  }

  // All that follows the name: the type and what it means.
  private static String definition(StructField field) {
    List<String> words =
        new ArrayList<>(List.of(field.toDDL().replace(" NOT NULL", "").split(" ", 2)));
    return words.get(1);
  }

  private static boolean has(StructType type, String field) {
    return Arrays.asList(type.fieldNames()).contains(field);
  }
}
