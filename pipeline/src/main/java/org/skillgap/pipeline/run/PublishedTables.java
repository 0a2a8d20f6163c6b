package org.skillgap.pipeline.run;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.skillgap.contract.Table;
import org.skillgap.pipeline.Tables;
import org.skillgap.pipeline.table.Warehouse;

/** The tables as one publication shows them, whatever was written since. */
public final class PublishedTables {
  private final Optional<Publication> publication;
  private final SparkSession spark;

  private PublishedTables(Optional<Publication> publication, SparkSession spark) {
    this.publication = publication;
    this.spark = spark;
  }

  /** The tables of the publication that is in force; empty ones before the first. */
  public static PublishedTables open(Workspace workspace, SparkSession spark) throws IOException {
    return of(Publication.current(workspace), spark);
  }

  public static PublishedTables of(Optional<Publication> publication, SparkSession spark) {
    return new PublishedTables(publication, spark);
  }

  /** All rows of a table; none where nothing was published. */
  public <T extends Record> List<T> rows(Class<T> row) {
    Long snapshot = publication.map(p -> p.snapshots().get(name(row))).orElse(null);
    return snapshot == null ? List.of() : Warehouse.of(spark).readAt(row, snapshot).collectAsList();
  }

  /** The publication that the tables make as they are now. */
  public static Publication asWritten(String runId, SparkSession spark) {
    Warehouse warehouse = Warehouse.of(spark);
    var snapshots = new java.util.TreeMap<String, Long>();
    for (Class<? extends Record> row : Tables.PUBLISHED) {
      warehouse.snapshot(row).ifPresent(snapshot -> snapshots.put(name(row), snapshot));
    }
    return new Publication(runId, snapshots);
  }

  private static String name(Class<? extends Record> row) {
    return Objects.requireNonNull(row.getAnnotation(Table.class), row.getName()).name();
  }
}
