package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Pipeline;
import org.skillgap.pipeline.Progress;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The scheduled run. */
@Command(
    name = "nightly",
    description = "Take in the inbox, compute everything, and publish it at the end.")
final class NightlyCommand implements Callable<Integer> {
  @Option(names = "--workspace", required = true, description = "The workspace.")
  private Path workspace = Path.of(".");

  @Option(names = "--as-of", description = "The day to compute for; today where not given.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--master",
      description = "Any Spark master, as in local[*] or spark://host:7077.")
  private @Nullable String master;

  @Override
  public Integer call() throws IOException {
    return run(workspace, asOf, master);
  }

  static int run(Path root, @Nullable LocalDate asOf, @Nullable String master) throws IOException {
    return Asking.withSpark(root, master, (workspace, spark) -> run(workspace, asOf, spark));
  }

  private static int run(Workspace workspace, @Nullable LocalDate asOf, SparkSession spark)
      throws IOException {
    Progress progress = ProgressBar.choose();
    Manifest manifest;
    try {
      manifest = Pipeline.run(workspace, Asking.today(asOf), spark, progress);
    } finally {
      progress.ends();
    }
    System.err.println(
        "skillgap: published "
            + manifest.runId()
            + (manifest.rejected() > 0
                ? "; "
                    + manifest.rejected()
                    + " records were set aside, see "
                    + rejects(workspace, manifest)
                : ""));
    System.out.println(workspace.reports().resolve("latest").resolve("index.html"));
    return (manifest.rejected() > 0 ? ExitCode.PARTLY : ExitCode.DONE).number();
  }

  private static Path rejects(Workspace workspace, Manifest manifest) {
    return workspace.runs().resolve(manifest.runId()).resolve("rejects.jsonl");
  }
}
