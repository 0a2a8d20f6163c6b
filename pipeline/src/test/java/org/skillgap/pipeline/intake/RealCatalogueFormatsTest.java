package org.skillgap.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;
import org.skillgap.finding.Quarantined;
import org.skillgap.pipeline.YamlFile;

/** The publishers' own documents and a real course catalogue, where they are at hand. */
class RealCatalogueFormatsTest {
  private static final Path DATA =
      Path.of(Objects.requireNonNullElse(System.getenv("SKILLGAP_REAL_DATA"), "../../shared/data"));

  @BeforeEach
  void whereTheyAreAtHand() {
    boolean there = Files.isDirectory(DATA.resolve("formats"));
    if (!there) {
      System.out.println("skipped: no real data");
    }
    assumeTrue(there, "skipped: no real data");
  }

  @Test
  void everyOpenBadgeOfThePublishersExamplesIsRead() throws IOException {
    List<CatalogueEntry> entries = new ArrayList<>();
    List<Quarantined> rejected = new ArrayList<>();
    for (Path file : json("formats/obv3_examples")) {
      Intake.Taken<CatalogueEntry> taken = taken(file);
      entries.addAll(taken.accepted());
      rejected.addAll(taken.rejected());
    }
    assertThat(rejected).isEmpty();
    assertThat(entries).hasSize(30).allMatch(e -> !e.title().isBlank());
    assertThat(entries).anyMatch(e -> !e.assessments().isEmpty());
    CatalogueEntry badge =
        taken(
                DATA.resolve("formats/mynextid/microcredential/v1/open-badge/examples")
                    .resolve("open-badge-mc-example.json"))
            .accepted()
            .get(0);
    assertThat(badge.recognition().skills()).hasSize(2).allMatch(s -> s.uri() != null);
    assertThat(badge.creditType()).isEqualTo("credit");
  }

  @Test
  void everyDocumentOfTheEuropeanLearningModelIsRead() throws IOException {
    List<Path> files = json("formats/elm_v3");
    assertThat(files).hasSize(6);
    for (Path file : files) {
      Intake.Taken<CatalogueEntry> taken = taken(file);
      assertThat(taken.rejected()).as(file.toString()).isEmpty();
      CatalogueEntry entry = taken.accepted().get(0);
      boolean micro = file.getFileName().toString().contains("-MC-");
      assertThat(entry.type()).isEqualTo(micro ? EntryType.MICRO_CREDENTIAL : EntryType.COURSE);
      assertThat(entry.hours()).isEqualTo(micro ? 60.0 : 2.0);
      assertThat(entry.deliveryMode()).isEqualTo(micro ? "hybrid" : "online");
      if (micro) {
        assertThat(entry.outcomes()).hasSize(2);
        assertThat(entry.recognition().skills()).hasSize(4);
        assertThat(entry.assessments()).hasSize(1);
      }
    }
  }

  @Test
  void ctdlProgramsWithTheirCoursesAreRead() throws IOException {
    Path folder = DATA.resolve("formats/ctdl_schema_development/CourseProgramExamples");
    List<CatalogueEntry> entries = taken(folder.resolve("programWithCourses.json")).accepted();
    assertThat(entries)
        .extracting(CatalogueEntry::type)
        .contains(EntryType.PROGRAM, EntryType.COURSE);
    assertThat(entries)
        .filteredOn(e -> e.type() == EntryType.COURSE)
        .allMatch(e -> !e.partOf().isEmpty());
    CatalogueEntry credential =
        taken(DATA.resolve("formats/ctdl_registry/docs/samples/cer-credential.json"))
            .accepted()
            .get(0);
    assertThat(credential.title()).startsWith("21st Century Skills");
    assertThat(credential.assessments()).hasSize(1);
  }

  @Test
  void aRealCatalogueOfCoursesIsReadThroughTheMappingOfTheExample() throws IOException {
    Path example = Path.of("..", "docs", "examples", "real-data", "sources", "uh-catalogue.yaml");
    SourceMapping mapping = YamlFile.read(example, SourceMapping.class);
    Intake.Taken<CatalogueEntry> taken =
        Intake.catalogue(mapping, DATA.resolve("catalogue/uh-undergraduate-2024.csv"));
    assertThat(taken.accepted().size() + taken.rejected().size()).isEqualTo(3_730);
    assertThat(taken.accepted()).hasSizeGreaterThan(3_700).allMatch(e -> e.none().isEmpty());
    assertThat(taken.accepted().stream().filter(e -> Double.valueOf(45).equals(e.hours())).count())
        .isGreaterThan(1_000);
  }

  private static List<Path> json(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
      return files
          .filter(f -> f.toString().endsWith(".json") || f.toString().endsWith(".jsonld"))
          .sorted()
          .toList();
    }
  }

  private static Intake.Taken<CatalogueEntry> taken(Path file) throws IOException {
    return Intake.catalogue(Validation.guess("catalogue", file), file);
  }
}
