package org.skillgap.pipeline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.pipeline.table.Sessions;

/** What several commands do alike. */
final class Asking {
  private Asking() {}

  /** The one place where the clock is read: a command that was given no day. */
  static LocalDate today(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
  }

  /** Opens Spark on a workspace's tables, does the work and closes it. */
  static <T> T withSpark(
      Path root, @Nullable String master, BiFunction<Workspace, SparkSession, T> work) {
    Workspace workspace = Workspace.open(root);
    String chosen = master == null ? workspace.settings().chosenMaster() : master;
    SparkSession spark = Sessions.open(chosen, workspace.tables());
    try {
      return work.apply(workspace, spark);
    } finally {
      spark.stop();
    }
  }
}
