package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.report.ReportArchive;
import org.skillgap.pipeline.report.ReportInput;
import org.skillgap.pipeline.report.ReportSite;
import org.skillgap.pipeline.report.SiteFolder;
import org.skillgap.pipeline.run.Publication;
import org.skillgap.pipeline.run.RunLock;
import org.skillgap.pipeline.run.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the pages of a run again. */
@Command(name = "report", description = "Write the pages of a run again from what it published.")
final class ReportCommand implements Callable<Integer> {
  @Option(names = "--workspace", required = true, description = "The workspace.")
  private Path root = Path.of(".");

  @Option(names = "--program", description = "Only this program.")
  private @Nullable String program;

  @Option(names = "--run", description = "The run; the published one where not given.")
  private @Nullable String run;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = Workspace.open(root);
    String id = run;
    if (id == null) {
      id =
          Publication.current(workspace)
              .map(Publication::runId)
              .orElseThrow(
                  () ->
                      new Refusal(
                          ExitCode.USAGE, "nothing was published yet: start 'skillgap nightly'"));
    }
    Path folder = workspace.runs().resolve(id);
    ReportInput input = ReportArchive.read(folder);
    if (program != null
        && input.programs().stream().noneMatch(p -> p.program().key().equals(program))) {
      throw new Refusal(ExitCode.USAGE, "no program '" + program + "' in run " + id);
    }
    // Locked, since a writer clears away what another one left.
    try (RunLock lock = RunLock.take(workspace)) {
      SiteFolder.at(folder.resolve("report"))
          .replace(site -> ReportSite.write(input, site, workspace.printer()))
          .ifPresent(why -> System.err.println("skillgap: pages are not printed: " + why));
    }
    Path first = program == null ? Path.of("index.html") : Path.of("program", program + ".html");
    System.out.println(folder.resolve("report").resolve(first));
    return ExitCode.DONE.number();
  }
}
