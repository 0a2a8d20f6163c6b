package org.skillgap.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.Audit;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.pipeline.YamlFile;

/** What comes in wrong or thin: every entry is answered, and none is guessed. */
class CatalogueIntakeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @TempDir private Path folder;

  @Test
  void anEmptyCellSaysNothingAndTheWordNoneSaysThatThereIsNone() throws IOException {
    List<CatalogueEntry> entries =
        csv("id,type,title,assessments,outcomes\nA,course,One,,\nB,course,Two,none,none\n");
    assertThat(entries.get(0).none()).isEmpty();
    assertThat(entries.get(1).none()).containsExactly("assessments", "outcomes");
    assertThat(verdict(entries, "A", "A8")).isEqualTo(Verdict.UNKNOWN);
    assertThat(verdict(entries, "B", "A8")).isEqualTo(Verdict.FAIL);
    assertThat(verdict(entries, "A", "A4")).isEqualTo(Verdict.UNKNOWN);
    assertThat(verdict(entries, "B", "A4")).isEqualTo(Verdict.FAIL);
  }

  @Test
  void anEmptyArrayAndAMissingFieldAreNotTheSame() throws IOException {
    List<CatalogueEntry> entries =
        jsonl(
            """
            {"id": "A", "type": "course", "title": "One"}
            {"id": "B", "type": "course", "title": "Two", "partners": []}
            """);
    assertThat(verdict(entries, "A", "A10")).isEqualTo(Verdict.UNKNOWN);
    assertThat(verdict(entries, "B", "A10")).isEqualTo(Verdict.FAIL);
  }

  @Test
  void wordsThatCollegesUseAreUnderstoodAndOthersAreUnknown() throws IOException {
    List<CatalogueEntry> entries =
        csv(
            """
            id,type,title,delivery_mode,pacing,credit_type,purpose
            A,micro-credential,One,In person,Instructor-paced,Credit-bearing,Reskilling
            B,micro credential,Two,by carrier pigeon,tuesdays,maybe,
            """);
    assertThat(entries.get(0).deliveryMode()).isEqualTo("face-to-face");
    assertThat(entries.get(0).pacing()).isEqualTo("cohort");
    assertThat(entries.get(0).creditType()).isEqualTo("credit");
    assertThat(entries.get(0).purpose()).containsExactly("retrain");
    assertThat(verdict(entries, "A", "N1")).isEqualTo(Verdict.FAIL);
    for (String rule : List.of("N1", "P2", "A6")) {
      assertThat(verdict(entries, "B", rule)).as(rule).isEqualTo(Verdict.UNKNOWN);
    }
  }

  @Test
  void hoursAndWeeksThatContradictEachOtherAreSaid() throws IOException {
    List<CatalogueEntry> entries = csv("id,type,title,hours,weeks\nA,course,One,300,1\n");
    RuleResult result = result(entries, "A", "A1");
    assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(result.observed().text())
        .isEqualTo("300 hours in 1 week: these contradict each other");
  }

  @Test
  void outcomesWithoutVerbsAreNamed() throws IOException {
    List<CatalogueEntry> entries =
        csv("id,type,title,outcomes\nA,course,One,Nutrition of the elderly|Plan menus\n");
    assertThat(result(entries, "A", "A4").observed().text())
        .isEqualTo("no measurable verb: “Nutrition of the elderly”");
    assertThat(verdict(entries, "A", "P7")).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aSeriesThatRunsInACircleAndAStackThatNamesItselfEndWithAFinding() throws IOException {
    List<CatalogueEntry> entries =
        csv(
            """
            id,type,title,part_of,stackable_to
            A,micro_credential,One,B,
            B,micro_credential,Two,C,
            C,micro_credential,Three,A,
            D,micro_credential,Four,,D
            E,micro_credential,Five,E,
            """);
    for (String id : List.of("A", "B", "C", "E")) {
      assertThat(result(entries, id, "A5").observed().text()).as(id).startsWith("part of itself");
    }
    assertThat(result(entries, "D", "I3").observed().text()).isEqualTo("stacks to itself");
  }

  @Test
  void tenThousandEntriesOfOneLongChainAreAllAnswered() throws IOException {
    int all = 10_000;
    StringBuilder lines = new StringBuilder("id,type,title,hours,weeks,part_of,stackable_to\n");
    for (int i = 0; i < all; i++) {
      lines.append("E").append(i).append(",micro_credential,Entry ").append(i);
      lines.append(",20,4,E").append(i / 2).append(",COURSE\n");
    }
    lines.append("COURSE,course,The course,42,14,,\n");
    List<CatalogueEntry> entries = csv(lines.toString());
    assertThat(entries).hasSize(all + 1);
    AuditContext context = context(entries);
    long circular =
        entries.stream()
            .map(entry -> Audit.audit(entry, context))
            .flatMap(List::stream)
            .filter(r -> r.rule().equals("A5") && r.verdict() == Verdict.FAIL)
            .count();
    // Only the first names itself as its parent.
    assertThat(circular).isEqualTo(1);
  }

  @Test
  void aCourseCatalogueWithHoursAWeekIsReadThroughItsMapping() throws IOException {
    Path mapping = folder.resolve("courses.yaml");
    Files.writeString(
        mapping,
        """
        source: courses
        kind: CATALOGUE
        format: CSV
        fields: {id: code, hours: lecture + lab}
        factors: {hours: 15}
        constants: {type: course, weeks: "15", intakes: "Fall|Winter"}
        """);
    Path file = folder.resolve("courses.csv");
    Files.writeString(
        file, "code,title,lecture,lab\nC1,One,3,1\nC2,Two,3,\nC3,Three,,\nC4,Four,0,0\n");
    List<CatalogueEntry> entries =
        Intake.catalogue(YamlFile.read(mapping, SourceMapping.class), file).accepted();
    assertThat(entries).extracting(CatalogueEntry::hours).containsExactly(60.0, 45.0, null, null);
    assertThat(entries.get(0).weeks()).isEqualTo(15);
    assertThat(entries.get(0).intakes()).containsExactly("Fall", "Winter");
    assertThat(verdict(entries, "C1", "A1")).isEqualTo(Verdict.FAIL);
    assertThat(verdict(entries, "C3", "A1")).isEqualTo(Verdict.UNKNOWN);
    assertThat(verdict(entries, "C1", "P8")).isEqualTo(Verdict.FAIL);
  }

  private List<CatalogueEntry> csv(String text) throws IOException {
    return taken("c.csv", text);
  }

  private List<CatalogueEntry> jsonl(String text) throws IOException {
    return taken("c.jsonl", text);
  }

  private List<CatalogueEntry> taken(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    Intake.Taken<CatalogueEntry> taken =
        Intake.catalogue(Validation.guess("catalogue", file), file);
    assertThat(taken.rejected()).isEmpty();
    return taken.accepted();
  }

  private static AuditContext context(List<CatalogueEntry> entries) {
    return AuditContext.of(RuleProfile.standard(), TODAY, entries, List.of(), Map.of());
  }

  private static Verdict verdict(List<CatalogueEntry> entries, String id, String rule) {
    return result(entries, id, rule).verdict();
  }

  private static RuleResult result(List<CatalogueEntry> entries, String id, String rule) {
    CatalogueEntry entry =
        entries.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    return Audit.audit(entry, context(entries)).stream()
        .filter(r -> r.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
