package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.pipeline.table.Sessions;

/** What several commands do alike. */
final class Asking {
  /** Schemes that Spark knows; it says a wrong one in five lines of its own. */
  private static final Pattern MASTER =
      Pattern.compile("local(\\[(\\*|\\d+)(,\\d+)?])?|yarn|(spark|k8s)://.+");

  private Asking() {}

  /** Work on a workspace with Spark at hand. */
  @FunctionalInterface
  interface SparkWork<T> {
    T on(Workspace workspace, SparkSession spark) throws IOException;
  }

  /** The one place where the clock is read: a command that was given no day. */
  static LocalDate today(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
  }

  /** Opens Spark on a workspace's tables, does the work and closes it. */
  static <T> T withSpark(Path root, @Nullable String master, SparkWork<T> work) throws IOException {
    Workspace workspace = Workspace.open(root);
    String chosen = master == null ? workspace.settings().chosenMaster() : master;
    if (!MASTER.matcher(chosen).matches()) {
      throw new Refusal(
          ExitCode.USAGE,
          "'" + chosen + "' is no Spark master: write local[*], local[2] or spark://host:7077");
    }
    SparkSession spark = Sessions.open(chosen, workspace.tables());
    try {
      return work.on(workspace, spark);
    } finally {
      spark.stop();
    }
  }
}
