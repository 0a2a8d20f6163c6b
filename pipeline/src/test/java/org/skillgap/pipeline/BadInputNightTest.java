package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.GapProfile;
import org.skillgap.pipeline.gap.GapByHand;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.Workspace;

/**
 * From files to the page, with all that partners send: a program of two postings, one whose
 * postings are nearly all one employer's, one in which every vacancy asks for the skill, half of
 * whose official totals are missing and whose employers do not know or contradict themselves.
 */
class BadInputNightTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;

  @Test
  void everyProgramGetsAnHonestLabelAndThePageSaysWhy() throws IOException {
    Workspace workspace = lay();
    Manifest manifest;
    List<Gap> gaps;
    try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
      manifest = Pipeline.run(workspace, AS_OF, spark, Progress.silent());
      gaps = PublishedTables.open(workspace, spark).rows(Gap.class);
    }
    assertThat(gaps).isNotEmpty().allSatisfy(gap -> GapByHand.check(gap, GapProfile.standard()));

    Gap bakery = gap(gaps, "bakery");
    assertThat(bakery.factors().scopeVacancies()).isEqualTo(2);
    assertThat(bakery.label()).isEqualTo(GapLabel.INSUFFICIENT);
    assertThat(bakery.rank()).isZero();
    assertThat(page(workspace, "bakery"))
        .contains("not enough evidence, and does not mean that there is no gap");

    Gap hospital = gap(gaps, "hospital");
    assertThat(hospital.factors().scopeVacancies()).as("one a requisition").isEqualTo(50);
    assertThat(hospital.employers()).isEqualTo(1);
    assertThat(hospital.rawShare()).as("nine in ten postings, one voice").isLessThan(0.2);
    assertThat(hospital.label()).isEqualTo(GapLabel.INSUFFICIENT);

    Gap kitchen = gap(gaps, "kitchen");
    assertThat(kitchen.postingsUnique()).as("all ask").isEqualTo(30);
    assertThat(kitchen.factors().calibrated()).isCloseTo(0.5, within(0.05));
    assertThat(kitchen.surveyAnswers()).isZero();
    assertThat(kitchen.shortage().mean())
        .isCloseTo(GapProfile.standard().shortagePrior(), within(1e-9));
    assertThat(kitchen.label()).isEqualTo(GapLabel.VALIDATE);
    assertThat(page(workspace, "kitchen"))
        .contains("Validate first")
        .contains("official totals correct the mix of some of the occupations")
        .contains("too few of them about any one skill for their answers to be used");
    assertThat(page(workspace, "fr/kitchen")).contains("une partie des professions");

    assertThat(manifest.stages())
        .contains(
            new StageCount("intake of employer answers", "panel/employers-1.csv", 8, 7, 1, 0),
            new StageCount("intake of skill answers", "panel/skills-1.csv", 9, 7, 2, 0));
    assertThat(
            Files.readString(workspace.runs().resolve(manifest.runId()).resolve("rejects.jsonl")))
        .contains("qualified is part of applicants, but is more: 25 of 10")
        .contains("response r0 calls this skill short and not short, here and in line 3");
  }

  private static Gap gap(List<Gap> gaps, String program) {
    List<Gap> own = gaps.stream().filter(gap -> gap.program().equals(program)).toList();
    assertThat(own).as(program).hasSize(1);
    return own.get(0);
  }

  private static String page(Workspace workspace, String program) throws IOException {
    String place =
        program.startsWith("fr/") ? "fr/program/" + program.substring(3) : "program/" + program;
    return Jsoup.parse(Files.readString(workspace.reports().resolve("latest/" + place + ".html")))
        .text();
  }

  private Workspace lay() throws IOException {
    Path root = TinyMarket.lay(folder.resolve("w")).root();
    Files.delete(root.resolve("inbox/board/a.jsonl"));
    Files.delete(root.resolve("inbox/other/a.jsonl"));
    write(root, "skillgap.yaml", "seed: 7\nprint: nothing\nreading: labels\n");
    program(root, "kitchen", "\"63200\", \"63201\"");
    program(root, "bakery", "\"63202\"");
    program(root, "hospital", "\"65201\"");
    StringBuilder board = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      board.append(posting("k" + i, "Kitchen " + i, i % 2 == 0 ? "63200" : "63201", true));
    }
    for (int i = 0; i < 2; i++) {
      board.append(posting("b" + i, "Bakery " + i, "63202", true));
    }
    for (int i = 0; i < 50; i++) {
      board.append(posting("h" + i, i < 45 ? "Grand Hospital" : "Clinic " + i, "65201", i < 45));
    }
    write(root, "inbox/board/a.jsonl", board.toString());
    write(
        root,
        "reference/vacancies.csv",
        "period,noc,region,vacancies,cv\n2026Q1,63200,CA-ON,400,\n2026Q1,63201,CA-ON,-9,\n");
    write(root, "sources/employers.yaml", survey("SURVEY_EMPLOYERS", "employers-"));
    write(root, "sources/skills.yaml", survey("SURVEY_SKILLS", "skills-"));
    StringBuilder employers =
        new StringBuilder(
            "response_id,submitted_at,employer,region,naics,size_band,noc,consent,vacancies,"
                + "applicants,qualified,suitable,hard_reason\n");
    for (int i = 0; i < 7; i++) {
      employers.append(
          "r%d,2026-05-01,Kitchen %d,CA-ON,722,20-99,63200,no,-9,Don’t know,-99,,-9\n"
              .formatted(i, i));
    }
    employers.append("r7,2026-05-01,Kitchen 7,CA-ON,722,20-99,63200,no,3,10,25,,none\n");
    write(root, "inbox/panel/employers-1.csv", employers.toString());
    // The first says both, the others that they do not know, in whatever way a form writes it.
    write(
        root,
        "inbox/panel/skills-1.csv",
        """
        response_id,skill,importance,level_needed,level_applicants,difficulty
        r0,plan healthy menus,5,3,3,1
        r0,plan healthy menus,5,3,1,5
        r1,plan healthy menus,don't know,-9,-9,-9
        r2,plan healthy menus,Don’t know,,,
        r3,plan healthy menus,-99,3,1,5
        r4,plan healthy menus,ne sait pas,3,1,5
        r5,plan healthy menus,5,-1,-1,-1
        r6,plan healthy menus,,,,
        r7,plan healthy menus,5,3,1,5
        """);
    return Workspace.open(root);
  }

  private static void program(Path root, String key, String codes) throws IOException {
    write(
        root,
        "programs/" + key + ".yaml",
        "key: %s\nname: %s\nregion: CA-ON\nnoc: [%s]\ncatalogue: [\"*\"]\n"
            .formatted(key, key, codes));
  }

  private static String survey(String kind, String files) {
    return "source: panel\nkind: %s\nformat: CSV\nfiles: %s\n".formatted(kind, files);
  }

  private static String posting(String id, String employer, String code, boolean asks) {
    return ("{\"identifier\":\"%s\",\"title\":\"Worker\",\"occupationalCategory\":\"%s\","
            + "\"description\":\"<p>Place %s of our town needs you. %s</p>\","
            + "\"datePosted\":\"2026-05-04\",\"hiringOrganization\":{\"name\":\"%s\"},"
            + "\"jobLocation\":{\"address\":{\"addressRegion\":\"ON\",\"addressCountry\":\"CA\"}}}\n")
        .formatted(
            id,
            code,
            id,
            asks
                ? "Healthy menu planning is required in this place."
                : "You will like the work here.",
            employer);
  }

  private static void write(Path root, String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
