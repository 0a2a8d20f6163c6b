package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.skillgap.finding.StageCount;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.Publication;
import org.skillgap.pipeline.run.RunHistory;
import org.skillgap.pipeline.run.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** What ran, what came of it, and back to an earlier publication. */
@Command(name = "runs", description = "List the runs; show one, compare two, or go back to one.")
final class RunsCommand implements Callable<Integer> {
  @Option(
      names = "--workspace",
      required = true,
      description = "The workspace.",
      scope = ScopeType.INHERIT)
  private Path root = Path.of(".");

  @Override
  public Integer call() throws IOException {
    String current = Publication.current(Workspace.open(root)).map(Publication::runId).orElse("");
    for (Manifest run : history().runs()) {
      System.out.println(
          (run.runId().equals(current) ? "* " : "  ")
              + run.runId()
              + "  as of "
              + run.asOf()
              + "  "
              + run.inputs().size()
              + " files, "
              + run.rejected()
              + " records set aside");
    }
    return ExitCode.DONE.number();
  }

  @Command(name = "show", description = "Show the manifest of a run.")
  int show(@Parameters(paramLabel = "ID") String id) throws IOException {
    history().run(id);
    System.out.print(
        Files.readString(Workspace.open(root).runs().resolve(id).resolve("manifest.json")));
    return ExitCode.DONE.number();
  }

  @Command(name = "diff", description = "Compare the counts and versions of two runs.")
  int diff(@Parameters(paramLabel = "A") String a, @Parameters(paramLabel = "B") String b)
      throws IOException {
    Map<String, String> left = facts(history().run(a));
    Map<String, String> right = facts(history().run(b));
    Set<String> names = new TreeSet<>(left.keySet());
    names.addAll(right.keySet());
    for (String name : names) {
      String before = left.getOrDefault(name, "-");
      String after = right.getOrDefault(name, "-");
      if (!before.equals(after)) {
        System.out.println(name + ": " + before + " -> " + after);
      }
    }
    return ExitCode.DONE.number();
  }

  @Command(name = "rollback", description = "Publish an earlier run again.")
  int rollback(@Parameters(paramLabel = "ID") String id) throws IOException {
    history().rollback(id);
    System.out.println("published " + id);
    return ExitCode.DONE.number();
  }

  private RunHistory history() {
    return new RunHistory(Workspace.open(root));
  }

  private static Map<String, String> facts(Manifest run) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("as of", run.asOf().toString());
    facts.put("seed", String.valueOf(run.seed()));
    facts.put("taxonomy", run.taxonomy());
    facts.put("rules", run.ruleProfile());
    facts.put("method", run.gapProfile());
    for (StageCount s : run.stages()) {
      facts.put(
          s.stage() + " " + s.source(),
          s.in()
              + " in, "
              + s.out()
              + " out, "
              + s.rejected()
              + " rejected, "
              + s.duplicates()
              + " duplicates");
    }
    return facts;
  }
}
