package org.skillgap.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Program;
import org.skillgap.pipeline.Pipeline;
import org.skillgap.pipeline.Progress;
import org.skillgap.pipeline.TestSpark;
import org.skillgap.pipeline.gap.ClusterStability;
import org.skillgap.pipeline.gap.GapByHand;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.Workspace;

/**
 * The samples must give what stands in {@code expected/}; a change that is meant is written anew.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "data-samples");

  private static final double LEAST_STABLE = 0.8;

  // One cluster of everything, or none, would be stable as well.
  private static final int LEAST_CLUSTERS = 6;

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  @TempDir private Path folder;

  @Test
  void theSamplesGiveTheExpectedGapsAdviceAndCounts() throws IOException {
    Path root = folder.resolve("w");
    DemoCommand.prepare(SAMPLES.resolve("input"), root);
    Workspace workspace = Workspace.open(root);
    try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
      Manifest manifest =
          Pipeline.run(workspace, DemoCommand.SAMPLES_AS_OF, spark, Progress.silent());
      SoftAssertions all = new SoftAssertions();
      compare(all, "stages.txt", manifest.stages().stream().map(SamplesTest::line).toList());
      PublishedTables published = PublishedTables.open(workspace, spark);
      List<Gap> gaps = published.rows(Gap.class);
      ClusterStability.ofPrograms(workspace, published, spark, gaps)
          .forEach(
              (program, stability) -> {
                all.assertThat(List.of(stability.bootstrap(), stability.halves()))
                    .as("adjusted Rand indices of the clusters of %s", program)
                    .allSatisfy(index -> assertThat(index).isGreaterThanOrEqualTo(LEAST_STABLE));
                all.assertThat(stability.clusters())
                    .as("clusters of %s", program)
                    .isGreaterThanOrEqualTo(LEAST_CLUSTERS);
              });
      compare(
          all,
          "gaps.txt",
          gaps.stream()
              .filter(g -> g.rank() > 0 && g.rank() <= 10)
              .map(SamplesTest::line)
              .sorted()
              .toList());
      compare(
          all,
          "advice.txt",
          published.rows(Recommendation.class).stream()
              .filter(r -> r.rank() <= 12)
              .map(SamplesTest::line)
              .sorted()
              .toList());
      prints(workspace)
          .forEach(
              (print, sheets) ->
                  all.assertThat(sheets).as("sheets of %s", print).isBetween(1L, 2L));
      all.assertAll();
      gaps.forEach(gap -> GapByHand.check(gap, GapProfile.standard()));
      List<Offer> offers = published.rows(Offer.class);
      List<CatalogueEntry> catalogue = published.rows(CatalogueEntry.class);
      assertThat(gaps).anyMatch(gap -> gap.coverage() > 0 && gap.supply() > 0);
      for (Program program : workspace.programs()) {
        List<CatalogueEntry> own = catalogue.stream().filter(e -> program.teaches(e.id())).toList();
        gaps.stream()
            .filter(gap -> gap.program().equals(program.key()))
            .forEach(gap -> GapByHand.checkTaught(gap, offers, own));
      }
    }
  }

  // Sheets of each print of a program's page.
  private static Map<String, Long> prints(Workspace workspace) throws IOException {
    if (!workspace.printer().prints()) {
      System.out.println("skipped: the sheets of prints, no Chromium on this machine");
      return Map.of();
    }
    Map<String, Long> sheets = new TreeMap<>();
    Path site = workspace.reports().resolve("latest");
    try (Stream<Path> files = Files.walk(site, FileVisitOption.FOLLOW_LINKS)) {
      for (Path print : files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
        String pdf = Files.readString(print, StandardCharsets.ISO_8859_1);
        sheets.put(site.relativize(print).toString(), SHEET.matcher(pdf).results().count());
      }
    }
    assertThat(sheets).hasSize(2 * workspace.programs().size());
    return sheets;
  }

  private static void compare(SoftAssertions all, String name, List<String> lines)
      throws IOException {
    Path file = SAMPLES.resolve("expected").resolve(name);
    List<String> expected = Files.exists(file) ? Files.readAllLines(file) : new ArrayList<>();
    if (!expected.equals(lines)) {
      Path actual = Path.of("target", "actual", name);
      Files.createDirectories(actual.getParent());
      Files.write(actual, lines);
    }
    all.assertThat(lines)
        .as(
            "if the change is meant, copy pipeline/target/actual/%s to data-samples/expected/",
            name)
        .isEqualTo(expected);
  }

  private static String line(StageCount s) {
    return s.stage()
        + " | "
        + s.source()
        + " | in "
        + s.in()
        + " | out "
        + s.out()
        + " | rejected "
        + s.rejected()
        + " | duplicates "
        + s.duplicates();
  }

  private static String line(Gap g) {
    return "%s | %02d | %s | %s | gap %.3f | grade %s"
        .formatted(g.program(), g.rank(), g.skillLabel(), g.label(), g.gap().mean(), g.grade());
  }

  private static String line(Recommendation r) {
    return "%s | %02d | %s | %s | %s | credit %s"
        .formatted(
            r.program(),
            r.rank(),
            r.outcome(),
            r.title(),
            String.join(", ", r.targets()),
            r.creditCandidate());
  }
}
