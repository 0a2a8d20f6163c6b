package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job on the samples, from nothing to a report. */
@Command(
    name = "demo",
    description = "Run everything on the samples, and print the path of the report's first page.")
final class DemoCommand implements Callable<Integer> {
  /** The samples were written as of this day. */
  static final LocalDate SAMPLES_AS_OF = LocalDate.of(2026, 11, 1);

  private static final String MARK = ".skillgap-demo";

  @Option(
      names = "--workspace",
      description = "Where to put the workspace; work/demo where not given.")
  private @Nullable Path workspace;

  @Option(names = "--master", description = "Any Spark master; local[*] where not given.")
  private @Nullable String master;

  @Override
  public Integer call() throws IOException {
    Path home = home();
    Path root = workspace == null ? home.resolve("work").resolve("demo") : workspace;
    prepare(home.resolve("data-samples").resolve("input"), root);
    return NightlyCommand.run(root, SAMPLES_AS_OF, master);
  }

  static Path home() {
    Path home =
        Path.of(Objects.requireNonNullElse(System.getenv("SKILLGAP_HOME"), "."))
            .toAbsolutePath()
            .normalize();
    if (!Files.isDirectory(home.resolve("data-samples"))) {
      throw new Refusal(
          ExitCode.USAGE, home + " holds no data-samples: start the demo by ./skillgap demo");
    }
    return home;
  }

  /** Lays a workspace with the samples in its inbox; one of an earlier demo is replaced. */
  static void prepare(Path samples, Path root) throws IOException {
    if (Files.exists(root)) {
      if (!Files.exists(root.resolve(MARK))) {
        throw new Refusal(
            ExitCode.USAGE,
            root + " exists and is no workspace of a demo: name another one by --workspace");
      }
      delete(root);
    }
    Path raw = samples.resolve("taxonomy");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(f -> !f.startsWith(raw)).sorted().toList()) {
        Path target = root.resolve(samples.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target);
      }
    }
    Files.writeString(root.resolve(MARK), "made by the demo; replaced by the next one\n");
    TaxonomyCompiler.compile(
        TaxonomyFormat.CSV.importer().read(List.of(raw)), List.of(raw), root.resolve("taxonomy"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
