package org.skillgap.pipeline.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.skillgap.contract.Table;

/**
 * The stored tables, by the records that declare them. Everything is Iceberg on Parquet; nobody
 * else knows. One writer at a time: the run's lock sees to it.
 */
public final class Warehouse {
  private static final String NAMESPACE = Sessions.CATALOG + ".main";

  private final SparkSession spark;

  private Warehouse(SparkSession spark) {
    this.spark = spark;
  }

  /** The warehouse of a session that {@link Sessions} opened. */
  public static Warehouse of(SparkSession spark) {
    spark.sql("CREATE NAMESPACE IF NOT EXISTS " + NAMESPACE);
    return new Warehouse(spark);
  }

  /** All rows; none where the table was never written. */
  public <T extends Record> Dataset<T> read(Class<T> row) {
    if (!exists(row)) {
      return spark.createDataset(List.of(), RecordEncoder.of(row));
    }
    return fitted(spark.read().table(name(row)), row);
  }

  /** All rows as they were at a snapshot. */
  public <T extends Record> Dataset<T> readAt(Class<T> row, long snapshot) {
    return fitted(spark.read().option("versionAsOf", snapshot).table(name(row)), row);
  }

  /** Replaces all rows in one commit. */
  public <T extends Record> void overwrite(Dataset<T> rows, Class<T> row) {
    if (!exists(row)) {
      add(rows, row);
      return;
    }
    evolve(row);
    try {
      sorted(rows.toDF(), row).writeTo(name(row)).overwrite(lit(true));
    } catch (NoSuchTableException e) {
      throw vanished(row, e);
    }
  }

  /** Adds rows; none of them may have the key of one that is there. */
  public <T extends Record> void add(Dataset<T> rows, Class<T> row) {
    if (exists(row)) {
      evolve(row);
    } else {
      create(row);
    }
    append(rows.toDF(), row);
  }

  private void append(Dataset<Row> rows, Class<? extends Record> row) {
    try {
      sorted(rows, row).writeTo(name(row)).append();
    } catch (NoSuchTableException e) {
      throw vanished(row, e);
    }
  }

  private static IllegalStateException vanished(
      Class<? extends Record> row, NoSuchTableException cause) {
    return new IllegalStateException(
        "table " + name(row) + " vanished while it was written", cause);
  }

  /**
   * Adds rows; of rows with the same key, a new one replaces an old one, and of several new ones
   * the last by source order {@code latest} stays.
   */
  public <T extends Record> void merge(Dataset<T> rows, Class<T> row, String latest) {
    String[] key = declared(row).key();
    Dataset<Row> once =
        rows.toDF()
            .withColumn(
                "_nth",
                row_number()
                    .over(
                        Window.partitionBy(cols(key))
                            .orderBy(col(latest).desc(), col("file").desc(), col("line").desc())))
            .where("_nth = 1")
            .drop("_nth");
    if (!exists(row)) {
      // Nothing to match with: writing is four times as fast as merging.
      create(row);
      append(once, row);
      return;
    }
    evolve(row);
    once.createOrReplaceTempView("incoming");
    String on =
        Arrays.stream(key)
            .map(k -> "old." + k + " = new." + k)
            .collect(Collectors.joining(" AND "));
    spark.sql(
        "MERGE INTO "
            + name(row)
            + " old USING incoming new ON "
            + on
            + " WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED THEN INSERT *");
    spark.catalog().dropTempView("incoming");
  }

  /** The current snapshot; empty where the table was never written or is empty from the start. */
  public Optional<Long> snapshot(Class<? extends Record> row) {
    if (!exists(row)) {
      return Optional.empty();
    }
    List<Row> latest =
        spark
            .sql("SELECT snapshot_id FROM " + name(row) + ".refs WHERE name = 'main'")
            .collectAsList();
    return latest.isEmpty() ? Optional.empty() : Optional.of(latest.get(0).getLong(0));
  }

  /** The columns that tell two rows of a table apart. */
  public org.apache.spark.sql.Column[] key(Class<? extends Record> row) {
    return cols(declared(row).key());
  }

  /** Whether the table was ever written. */
  public boolean exists(Class<? extends Record> row) {
    return spark.catalog().tableExists(name(row));
  }

  private static Table declared(Class<? extends Record> row) {
    Table table = row.getAnnotation(Table.class);
    if (table == null) {
      throw new IllegalArgumentException(row.getSimpleName() + " declares no @Table");
    }
    return table;
  }

  private static String name(Class<? extends Record> row) {
    return NAMESPACE + "." + declared(row).name();
  }

  private <T extends Record> void create(Class<T> row) {
    StructType schema = RecordEncoder.of(row).schema();
    spark.sql(
        "CREATE TABLE "
            + name(row)
            + " ("
            + schema.toDDL().replace(" NOT NULL", "")
            + ") USING iceberg TBLPROPERTIES ('format-version'='2', 'skillgap.version'='"
            + declared(row).version()
            + "', 'write.distribution-mode'='none')");
  }

  // A raised version adds columns; one that changes its meaning must take a new name.
  private <T extends Record> void evolve(Class<T> row) {
    OlderTable.missing(spark.table(name(row)).schema(), RecordEncoder.of(row).schema())
        .forEach(
            (column, type) ->
                spark.sql("ALTER TABLE " + name(row) + " ADD COLUMN " + column + " " + type));
  }

  private static <T extends Record> Dataset<T> fitted(Dataset<Row> stored, Class<T> row) {
    return stored
        .select(OlderTable.fitted(stored.schema(), RecordEncoder.of(row).schema()))
        .as(RecordEncoder.of(row));
  }

  // One sorted file: the same rows give the same bytes, whatever the number of partitions.
  private static Dataset<Row> sorted(Dataset<Row> rows, Class<? extends Record> row) {
    return rows.coalesce(1).sortWithinPartitions(cols(declared(row).key()));
  }

  private static org.apache.spark.sql.Column[] cols(String[] names) {
    return Arrays.stream(names).map(n -> col(n)).toArray(org.apache.spark.sql.Column[]::new);
  }
}
