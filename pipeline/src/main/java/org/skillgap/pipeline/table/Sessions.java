package org.skillgap.pipeline.table;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Opens Spark so that results do not depend on the machine, and so that it keeps quiet. */
public final class Sessions {
  /** Name of the catalogue that the warehouse lives in. */
  static final String CATALOG = "gap";

  private static final String PARTITIONS = "4";

  private Sessions() {}

  /**
   * A session on a Spark master, with the warehouse in a folder.
   *
   * @param master any Spark master, as in local[*] or spark://host:7077
   */
  public static SparkSession open(String master, Path tables) {
    return SparkSession.builder()
        .appName("skillgap")
        .master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", PARTITIONS)
        .config("spark.default.parallelism", PARTITIONS)
        // Partitions that merge by their measured size would order rows by the machine's timing.
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.legacy.timeParserPolicy", "CORRECTED")
        // Flipped bytes give wrong sums without a word once a checksum file is gone.
        .config("spark.hadoop.parquet.page.verify-checksum.enabled", "true")
        .config(
            "spark.sql.extensions",
            "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions")
        .config("spark.sql.catalog." + CATALOG, "org.apache.iceberg.spark.SparkCatalog")
        .config("spark.sql.catalog." + CATALOG + ".type", "hadoop")
        .config("spark.sql.catalog." + CATALOG + ".warehouse", tables.toUri().toString())
        .config("spark.sql.catalog." + CATALOG + ".cache-enabled", "false")
        .getOrCreate();
  }
}
