package org.skillgap.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.EntryType;
import org.skillgap.finding.Quarantined;

class CatalogueDocumentsTest {
  private static final Path SAMPLES = Path.of("..", "data-samples", "formats");

  @TempDir private Path folder;

  @Test
  void ctdlIsReadWithWhatItsGraphRefersTo() throws IOException {
    Intake.Taken<CatalogueEntry> taken = taken(SAMPLES.resolve("ctdl.jsonld"));
    assertThat(taken.rejected()).isEmpty();
    // The organization and the assessment are no entries of the catalogue.
    assertThat(taken.accepted())
        .extracting(CatalogueEntry::type)
        .containsExactly(EntryType.MICRO_CREDENTIAL, EntryType.PROGRAM);
    CatalogueEntry entry = taken.accepted().get(0);
    assertThat(entry.id()).isEqualTo("https://college.example/credential/texture-modified-meals");
    assertThat(entry.title()).isEqualTo("Preparing Texture-Modified Meals");
    assertThat(entry.owner()).isEqualTo("School of Hospitality and Culinary Arts");
    assertThat(entry.status()).isEqualTo("active");
    assertThat(entry.hours()).isEqualTo(18);
    assertThat(entry.weeks()).isEqualTo(8);
    assertThat(entry.price()).isEqualTo(240);
    assertThat(entry.deliveryMode()).isEqualTo("hybrid");
    assertThat(entry.noc()).containsExactly("63200");
    assertThat(entry.cip()).isEqualTo("12.0500");
    assertThat(entry.outcomes())
        .extracting(Outcome::text)
        .containsExactly(
            "Prepare meals of three textures that pass a fork test",
            "Thicken fluids to a prescribed level");
    assertThat(entry.assessments())
        .singleElement()
        .satisfies(a -> assertThat(a.method()).startsWith("A tray of three textures"))
        // Whether it is practice or final is not said, and not guessed.
        .satisfies(a -> assertThat(a.kind()).isEqualTo("other"));
    assertThat(entry.partOf()).containsExactly("https://college.example/credential/senior-dining");
    assertThat(entry.pacing()).isNull();
    assertThat(entry.none()).isEmpty();
  }

  @Test
  void anAchievementIsABadgeThatNamesItsSkills() throws IOException {
    CatalogueEntry entry = taken(SAMPLES.resolve("open-badge.json")).accepted().get(0);
    assertThat(entry.type()).isEqualTo(EntryType.MICRO_CREDENTIAL);
    assertThat(entry.recognition().form()).isEqualTo("digital badge");
    assertThat(entry.recognition().listsOutcomes()).isTrue();
    // What the alignment says of quality and level is no skill.
    assertThat(entry.recognition().skills())
        .containsExactly(
            new NamedSkill(
                "prepare texture-modified meals",
                "https://skillgap.example/skill/prepare-texture-modified-meals"));
    assertThat(entry.qaProcess()).isEqualTo("Yearly review by the advisory committee");
    assertThat(entry.assessments())
        .singleElement()
        .satisfies(a -> assertThat(a.benchmark()).isEqualTo("at least 4 of 4"));
    assertThat(entry.outcomes()).isEmpty();
    assertThat(entry.hours()).isNull();
  }

  @Test
  void aEuropeanCredentialGivesOutcomesHoursAndWeeks() throws IOException {
    CatalogueEntry entry = taken(SAMPLES.resolve("learning-model.json")).accepted().get(0);
    assertThat(entry.type()).isEqualTo(EntryType.MICRO_CREDENTIAL);
    assertThat(entry.title()).isEqualTo("Chart Electronically in Home Care");
    assertThat(entry.hours()).isEqualTo(12);
    assertThat(entry.weeks()).isEqualTo(4);
    assertThat(entry.deliveryMode()).isEqualTo("online");
    assertThat(entry.creditType()).isEqualTo("credit");
    assertThat(entry.owner()).isEqualTo("Harbour College");
    assertThat(entry.outcomes()).hasSize(2);
    assertThat(entry.recognition().skills())
        .extracting(NamedSkill::uri)
        .containsExactly("https://skillgap.example/skill/chart-electronically");
    assertThat(entry.assessments().get(0).benchmark()).isEqualTo("pass or fail for each visit");
  }

  @Test
  void aContextThatIsNotKnownIsSetAsideAndNeverFetched() throws IOException {
    // The host of its address cannot exist: fetching would not pass without an exception.
    Intake.Taken<CatalogueEntry> taken = taken(SAMPLES.resolve("unknown-vocabulary.jsonld"));
    assertThat(taken.accepted()).isEmpty();
    Quarantined finding = taken.rejected().get(0);
    assertThat(finding.field()).isEqualTo("@context");
    assertThat(finding.value()).contains("vocabulary.invalid");
    assertThat(finding.reason().text()).contains("not fetched");
    assertThat(finding.mend().text()).contains("CTDL").contains("Open Badges");
  }

  @Test
  void aLineOfJsonLinesMayBeADocumentOfItsOwn() throws IOException {
    Path file = folder.resolve("mixed.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"A\", \"type\": \"course\", \"title\": \"Own columns\"}\n"
            + Files.readString(SAMPLES.resolve("open-badge.json")).replace("\n", " ")
            + "\n{\"@context\": \"https://vocabulary.invalid/x\", \"@type\": \"Offer\"}\n");
    Intake.Taken<CatalogueEntry> taken = taken(file);
    assertThat(taken.accepted())
        .extracting(CatalogueEntry::title)
        .containsExactly("Own columns", "Testing Food Textures");
    assertThat(taken.rejected()).extracting(Quarantined::line).containsExactly(3L);
  }

  @Test
  void aDocumentWithoutAnyEntrySaysSo() throws IOException {
    Path file = folder.resolve("organization.jsonld");
    Files.writeString(
        file,
        "{\"@id\": \"x:1\", \"@type\": \"ceterms:CredentialOrganization\", \"ceterms:name\": \"A\"}");
    assertThat(taken(file).rejected())
        .singleElement()
        .satisfies(q -> assertThat(q.reason().text()).contains("no credential, course or program"));
  }

  @Test
  void aFileThatEndsTooSoonIsSetAsideWithItsReason() throws IOException {
    Path file = folder.resolve("cut.json");
    Files.writeString(file, "{\"type\": [\"Achievement\"], \"criteria\": {");
    assertThat(taken(file).rejected())
        .singleElement()
        .satisfies(q -> assertThat(q.reason().text()).contains("no JSON"));
  }

  @Test
  void hoursAndWeeksOfADurationAreNotMixedUp() {
    assertThat(Durations.hours("PT2H30M")).isEqualTo(2.5);
    assertThat(Durations.hours("P60M")).as("sixty months are no hours").isNull();
    assertThat(Durations.weeks("P6W")).isEqualTo(6);
    assertThat(Durations.weeks("P14D")).isEqualTo(2);
    assertThat(Durations.weeks("PT20H")).isNull();
    assertThat(Durations.weeks("P")).isNull();
    assertThat(Durations.hours("soon")).isNull();
  }

  private static Intake.Taken<CatalogueEntry> taken(Path file) throws IOException {
    return Intake.catalogue(Validation.guess("catalogue", file), file);
  }
}
