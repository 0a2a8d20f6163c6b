package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleProfile;
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

  private static final List<String> OFFICES =
      List.of(
          "isco:1219",
          "isco:1342",
          "isco:1349",
          "isco:2131",
          "isco:2149",
          "isco:2269",
          "isco:2411",
          "isco:2421",
          "isco:2422",
          "isco:2511",
          "isco:2512",
          "isco:2513",
          "isco:2514",
          "isco:2519",
          "isco:2634",
          "isco:3212",
          "isco:3213",
          "isco:3257",
          "isco:3313",
          "isco:3343",
          "isco:3344",
          "isco:4110",
          "isco:4120");
  private static final long LISTED = 2_296;
  private static final long IN_PASSING = 2_104;
  private static final int LEAST_SPLITS = 2;
  private static final int MOST_SPLITS = 7;

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
    // All courses beside the postings of the offices and laboratories of hospitals: what could be
    // split?
    Files.writeString(
        root.resolve("programs/offices.yaml"),
        "key: offices\nname: Offices and laboratories of hospitals\nregion: GB-ENG\ncatalogue: [\"*\"]\n"
            + "occupations: [%s]\n"
                .formatted(
                    OFFICES.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "))));
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
      checkSplits(PublishedTables.open(workspace, spark));
    }
  }

  // Courses that state nothing but their hours and a description.
  private static void checkSplits(PublishedTables published) {
    Map<String, CatalogueEntry> courses = new TreeMap<>();
    published.rows(CatalogueEntry.class).forEach(entry -> courses.put(entry.id(), entry));
    List<Offer> offers = published.rows(Offer.class);
    RuleProfile profile = RuleProfile.standard();
    assertThat(offers.stream().filter(o -> focus(o) >= profile.leastFocus()).count())
        .as("topics that descriptions and titles list")
        .isBetween(Math.round(LISTED * 0.9), Math.round(LISTED * 1.1));
    assertThat(offers.stream().filter(o -> focus(o) < profile.leastFocus()).count())
        .as("skills that they name in passing")
        .isBetween(Math.round(IN_PASSING * 0.9), Math.round(IN_PASSING * 1.1));
    List<Recommendation> splits =
        published.rows(Recommendation.class).stream()
            .filter(r -> r.outcome() == Outcome.SPLIT)
            .toList();
    assertThat(splits).hasSizeBetween(LEAST_SPLITS, MOST_SPLITS);
    assertThat(splits)
        .allSatisfy(
            split -> {
              CatalogueEntry course = courses.get(split.targets().get(0));
              assertThat(split.draft().hours())
                  .as("hours of the part of %s", course.title())
                  .isBetween(profile.leastHours(), course.hours() * profile.mostPart());
              assertThat(split.against())
                  .anyMatch(a -> a.text().startsWith("The course states no outcomes"));
              assertThat(
                      offers.stream()
                          .filter(o -> o.entryId().equals(course.id()))
                          .filter(o -> split.skills().contains(o.skillUri()))
                          .filter(o -> course.description().contains(o.sentence())))
                  .as("topics of %s", course.title())
                  .anyMatch(o -> focus(o) >= profile.leastFocus());
            });
  }

  private static double focus(Offer offer) {
    return Objects.requireNonNullElse(offer.focus(), 0.0);
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
