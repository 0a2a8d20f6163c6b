package org.skillgap.pipeline.stage;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.pipeline.table.Warehouse;

/**
 * The stored tables as one stage sees them: it reads what it declares and writes what is its own.
 */
public final class StageTables {
  private final Stage stage;
  private final SparkSession spark;
  private final Warehouse warehouse;

  private StageTables(Stage stage, SparkSession spark, Warehouse warehouse) {
    this.stage = stage;
    this.spark = spark;
    this.warehouse = warehouse;
  }

  public static StageTables of(Stage stage, SparkSession spark) {
    return new StageTables(stage, spark, Warehouse.of(spark));
  }

  /** All rows of a table that the stage declares, or that it wrote itself. */
  <T extends Record> Dataset<T> read(Class<T> row) {
    require(stage.reads().contains(row) || stage.writes().contains(row), "reads", row);
    return warehouse.read(row);
  }

  /** The same, in memory and in the order of the key. */
  public <T extends Record> List<T> rows(Class<T> row) {
    return read(row).orderBy(warehouse.key(row)).collectAsList();
  }

  /** Replaces all rows of a table in one commit. */
  <T extends Record> void overwrite(Dataset<T> rows, Class<T> row) {
    require(stage.writes().contains(row), "writes", row);
    warehouse.overwrite(rows, row);
  }

  /** Adds rows with keys of their own. */
  <T extends Record> void add(Dataset<T> rows, Class<T> row) {
    require(stage.writes().contains(row), "writes", row);
    warehouse.add(rows, row);
  }

  <T extends Record> void overwrite(List<T> rows, Class<T> row) {
    overwrite(spark.createDataset(rows, RecordEncoder.of(row)), row);
  }

  /** Adds rows; of several with one key the last in the order of {@code latest} stays. */
  <T extends Record> void merge(Dataset<T> rows, Class<T> row, String latest) {
    require(stage.writes().contains(row), "writes", row);
    warehouse.merge(rows, row, latest);
  }

  <T extends Record> void merge(List<T> rows, Class<T> row, String latest) {
    if (rows.isEmpty()) {
      return;
    }
    merge(spark.createDataset(rows, RecordEncoder.of(row)), row, latest);
  }

  private void require(boolean declared, String verb, Class<?> row) {
    if (!declared) {
      throw new IllegalStateException(
          stage + " " + verb + " " + row.getSimpleName() + ", which it does not declare in Stage");
    }
  }
}
