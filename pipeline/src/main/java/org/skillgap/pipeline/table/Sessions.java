package org.skillgap.pipeline.table;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.Collectors;
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
    SparkSession.Builder builder = SparkSession.builder();
    if (!master.startsWith("local")) {
      executors(builder);
    }
    return builder
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

  // Executors on other machines load the same jars from the same paths, and need the same flags.
  private static void executors(SparkSession.Builder builder) {
    String flags =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(
                flag ->
                    flag.startsWith("--add-opens")
                        || flag.startsWith("-Djdk")
                        || flag.startsWith("-Dio"))
            .collect(Collectors.joining(" "));
    builder
        .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
        .config("spark.executor.extraJavaOptions", flags);
  }
}
