package org.skillgap.pipeline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;

/** The runs of a workspace: which there were, and back to an earlier one. */
public final class RunHistory {
  private final Workspace workspace;

  public RunHistory(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Runs that were published, by their day and their number within it. */
  public List<Manifest> runs() throws IOException {
    if (!Files.isDirectory(workspace.runs())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(workspace.runs())) {
      List<Path> published =
          folders.filter(run -> Files.exists(run.resolve("publication.json"))).toList();
      List<Manifest> runs = new ArrayList<>();
      for (Path run : published) {
        runs.add(Manifest.read(run.resolve("manifest.json")));
      }
      runs.sort(Comparator.comparing(Manifest::asOf).thenComparingInt(RunHistory::number));
      return runs;
    }
  }

  /** One run by its id; refuses an unknown one. */
  public Manifest run(String runId) throws IOException {
    return runs().stream()
        .filter(run -> run.runId().equals(runId))
        .findFirst()
        .orElseThrow(
            () -> new Refusal(ExitCode.USAGE, "no run " + runId + ": 'skillgap runs' lists them"));
  }

  /** Publishes an earlier run again; its tables and pages are still there. */
  public void rollback(String runId) throws IOException {
    run(runId);
    try (RunLock lock = RunLock.take(workspace)) {
      Publication.of(workspace, runId).publish(workspace);
    }
  }

  private static int number(Manifest run) {
    return Integer.parseInt(run.runId().substring(run.runId().lastIndexOf('-') + 1));
  }

  /** The id that a new run gets: its day and the next number of that day. */
  public static String next(Workspace workspace, LocalDate asOf) throws IOException {
    int number = 1;
    while (Files.exists(workspace.runs().resolve(asOf + "-" + number))) {
      number++;
    }
    return asOf + "-" + number;
  }
}
