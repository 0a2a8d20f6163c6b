package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

/** The whole flow on public data, where it is at hand: ESCO, real postings, real courses. */
class RealDataTest {
  private static final Path DATA =
      Path.of(Objects.requireNonNullElse(System.getenv("SKILLGAP_REAL_DATA"), "../../shared/data"));
  private static final Path EXAMPLE = Path.of("..", "docs", "examples", "real-data");

  @TempDir private Path folder;

  @Test
  void realPostingsCoursesAndEscoGiveGapsAndNothingIsLost() throws IOException {
    boolean there = Files.isDirectory(DATA);
    if (!there) {
      System.out.println("skipped: no real data");
    }
    assumeTrue(there, "skipped: no real data");
    Path root = folder.resolve("w");
    copy(EXAMPLE, root);
    copy(
        DATA.resolve("postings/nhs_jobs_2020_dev.jsonl.gz"),
        root.resolve("inbox/nhs-jobs/a.jsonl.gz"));
    copy(
        DATA.resolve("catalogue/uh-undergraduate-2024.csv"),
        root.resolve("inbox/uh-catalogue/a.csv"));
    List<Path> esco = List.of(DATA.resolve("esco-1.1.1"));
    TaxonomyCompiler.compile(
        TaxonomyFormat.ESCO.importer().read(esco), esco, root.resolve("taxonomy"));
    Workspace workspace = Workspace.open(root);
    try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
      Manifest manifest =
          Pipeline.run(workspace, LocalDate.of(2020, 12, 31), spark, Progress.silent());
      StageCount postings = manifest.stages().get(0);
      assertThat(postings.in()).isEqualTo(3_473);
      assertThat(postings.out()).isGreaterThan(3_400);
      assertThat(manifest.stages())
          .filteredOn(s -> s.stage().contains("catalogue"))
          .singleElement()
          .extracting(StageCount::in)
          .isEqualTo(3_730L);
      assertThat(PublishedTables.open(workspace, spark).rows(Gap.class))
          .hasSizeGreaterThan(100)
          .noneMatch(g -> g.toString().contains("NaN"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = from.equals(file) ? to : to.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target);
      }
    }
  }
}
