package org.skillgap.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.pipeline.intake.SourceMapping.Format;
import org.skillgap.pipeline.intake.SourceMapping.Kind;
import org.skillgap.posting.Posting;

class IntakeTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final Path BROKEN = Path.of("..", "data-samples", "broken");

  @TempDir private Path folder;

  @Test
  void everyBrokenPostingIsSetAsideWithItsLineFieldAndMendAndTheRestGoesOn() throws IOException {
    var taken =
        Intake.postings(
            SourceMapping.plain("partner", Kind.POSTINGS, Format.JSONL),
            BROKEN.resolve("postings.jsonl"),
            AS_OF);
    assertThat(taken.accepted())
        .extracting(Posting::identifier)
        .containsExactly("good-1", "good-2");
    assertThat(taken.rejected())
        .extracting(Quarantined::line, Quarantined::field)
        .containsExactly(
            tuple(2L, "datePosted"),
            tuple(3L, "datePosted"),
            tuple(4L, "description"),
            tuple(5L, "employer"),
            tuple(6L, "region"),
            tuple(7L, ""),
            tuple(8L, ""),
            tuple(8L, ""),
            tuple(8L, ""),
            tuple(9L, "identifier"));
    assertThat(taken.rejected()).allSatisfy(q -> assertThat(q.mend().text()).isNotBlank());
    assertThat(taken.rejected().get(0).value()).isEqualTo("31.02.2026");
  }

  @Test
  void aFileThatBrokeOffIsSetAsideAsAWhole() throws IOException {
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2});
    var taken =
        Intake.postings(SourceMapping.plain("partner", Kind.POSTINGS, Format.JSONL), cut, AS_OF);
    assertThat(taken.accepted()).isEmpty();
    assertThat(taken.rejected())
        .extracting(
            Quarantined::file, Quarantined::line, q -> q.reason().text(), q -> q.mend().text())
        .containsExactly(
            tuple("cut.jsonl.gz", 0L, "the file is no whole gzip file", "Send it again"));
  }

  @Test
  void aRowOfOfficialTotalsThatIsSetAsideIsCounted() throws IOException {
    Files.writeString(
        folder.resolve("openings.csv"),
        "noc,region,year,openings,cv\n63200,CA-ON,2026,120,0.1\n63200,CA-ON,2026\n63200,CA-ON,2026,many,\n");
    ReferenceFiles reference = ReferenceFiles.read(folder);
    assertThat(reference.openings()).hasSize(1);
    assertThat(reference.rejected())
        .extracting(Quarantined::line, Quarantined::field)
        .containsExactly(tuple(3L, ""), tuple(4L, "openings"));
    assertThat(reference.counts())
        .containsExactly(
            new StageCount("reading of official totals", "reference/openings.csv", 3, 1, 2, 0));
  }

  @Test
  void anOpenQuoteCostsItsOwnRecordOnly() throws IOException {
    var taken =
        Intake.employerAnswers(
            SourceMapping.plain("panel", Kind.SURVEY_EMPLOYERS, Format.CSV),
            BROKEN.resolve("survey-employers.csv"));
    assertThat(taken.accepted()).extracting(a -> a.responseId()).containsExactly("B-1", "B-7");
    assertThat(taken.accepted().get(0).region()).isEqualTo("CA-ON");
    assertThat(taken.rejected()).extracting(Quarantined::line).containsExactly(3L, 4L, 5L, 6L, 7L);
  }

  @Test
  void sentinelsAreNoNumbers() throws IOException {
    Path file = folder.resolve("skills.csv");
    Files.writeString(
        file, "response_id,skill,importance,level_needed,difficulty\nA,cook,-9,don't know,4\n");
    var answer =
        Intake.skillAnswers(SourceMapping.plain("panel", Kind.SURVEY_SKILLS, Format.CSV), file)
            .accepted()
            .get(0);
    assertThat(answer.importance()).isNull();
    assertThat(answer.levelNeeded()).isNull();
    assertThat(answer.difficulty()).isEqualTo(4);
  }

  @Test
  void aFileIsReadInWhateverEncodingItComes() throws IOException {
    String csv = "id,type,title\nA,course,Café et pâtisserie à l’école\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      Path file = folder.resolve(charset.name() + ".csv");
      Files.write(file, csv.getBytes(charset));
      var taken = Intake.catalogue(SourceMapping.plain("c", Kind.CATALOGUE, Format.CSV), file);
      assertThat(taken.accepted())
          .as(charset.name())
          .extracting(e -> e.title())
          .containsExactly("Café et pâtisserie à l’école");
    }
  }

  @Test
  void aMappingTranslatesColumnsDatesAndValues() throws IOException {
    Path file = folder.resolve("board.csv");
    Files.writeString(
        file,
        "\uFEFFJob ID;Position;Company;Posted;Prov;Text;Kind\n7;Cook;Harbour;14/03/2026;Ontario;\"You cook;\nyou clean.\";FT\n");
    TreeMap<String, String> fields = new TreeMap<>();
    fields.put("identifier", "Job ID");
    fields.put("title", "Position");
    fields.put("employer", "Company");
    fields.put("datePosted", "Posted");
    fields.put("region", "Prov");
    fields.put("description", "Text");
    fields.put("employmentType", "Kind");
    TreeMap<String, TreeMap<String, String>> values = new TreeMap<>();
    values.put("employmentType", new TreeMap<>(java.util.Map.of("FT", "FULL_TIME")));
    SourceMapping mapping =
        new SourceMapping(
            "board",
            Kind.POSTINGS,
            Format.CSV,
            null,
            ";",
            fields,
            new TreeMap<>(),
            List.of("dd/MM/uuuu"),
            values,
            new TreeMap<>());
    Posting posting = Intake.postings(mapping, file, AS_OF).accepted().get(0);
    assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 3, 14));
    assertThat(posting.region()).isEqualTo("CA-ON");
    assertThat(posting.employmentType()).isEqualTo("FULL_TIME");
    assertThat(posting.description()).isEqualTo("You cook;\nyou clean.");
  }

  @Test
  void postingsAreFoundInsideAPage() throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(
        file,
        "<html><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"JobPosting\",\"identifier\":{\"value\":\"1\"},\"title\":\"Cook\",\"description\":\"You cook.\",\"qualifications\":\"A <b>certificate</b>\",\"datePosted\":\"2026-01-01T08:00:00Z\",\"hiringOrganization\":{\"name\":\"Harbour\"},\"jobLocation\":[{\"address\":{\"addressRegion\":\"ON\",\"addressCountry\":\"CA\"}}]}]}</script></html>");
    var taken =
        Intake.postings(SourceMapping.plain("pages", Kind.POSTINGS, Format.HTML), file, AS_OF);
    assertThat(taken.rejected()).isEmpty();
    assertThat(taken.accepted().get(0).description())
        .contains("You cook.")
        .contains("<h3>Requirements</h3>");
  }

  @Test
  void nestingWithoutEndIsSetAsideAndDoesNotOverflow() throws IOException {
    Path file = folder.resolve("deep.jsonl");
    Files.writeString(file, "[".repeat(100_000) + "\n");
    assertThat(
            Intake.postings(SourceMapping.plain("p", Kind.POSTINGS, Format.JSONL), file, AS_OF)
                .rejected())
        .hasSize(1);
  }
}
