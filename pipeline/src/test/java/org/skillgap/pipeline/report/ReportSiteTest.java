package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;
import org.skillgap.gap.Program;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.Quarter;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;

class ReportSiteTest {
  private static final String HOSTILE = "<script>alert('x')</script>\" onload=\"evil() \u202Eabc";

  @TempDir private Path folder;

  @Test
  void nothingThatComesFromDataIsMarkup() throws IOException {
    ReportSite.write(input(HOSTILE, GapLabel.ACT), folder);
    Document page = page("program/p.html");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("[onload]")).isEmpty();
    assertThat(page.select("h1").text()).contains("<script>");
    assertThat(page("quality.html").select("script")).isEmpty();
    assertThat(page("index.html").select("script")).isEmpty();
  }

  @Test
  void thePageShowsTheNumbersOfTheTable() throws IOException {
    ReportSite.write(input("Program", GapLabel.ACT), folder);
    Document page = page("program/p.html");
    assertThat(page.select("tbody tr").first().text())
        .contains("about 20 % (10–30 %)")
        .contains("25 vacancies, 8 employers")
        .contains("Act");
    assertThat(page.select("details").text()).contains("Gap 0.2000").contains("Raw share 0.4000");
    assertThat(page.select("mark").text()).isEqualTo("healthy menus");
    assertThat(page.select(".lead").text()).contains("NOC 63200 in CA-ON");
  }

  @Test
  void suppressedValuesAreSaidToBeNotEnoughEvidence() throws IOException {
    ReportSite.write(input("Program", GapLabel.INSUFFICIENT), folder);
    assertThat(page("program/p.html").text())
        .contains("not enough evidence")
        .contains("does not mean that there is no gap")
        .contains("One skill is asked for too rarely");
  }

  @Test
  void noPageAsksForAnythingFromOutside() throws IOException {
    ReportSite.write(input("Program", GapLabel.ACT), folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        assertThat(
                Jsoup.parse(Files.readString(file)).select("[src^=http], link[href^=http], script"))
            .as(file.toString())
            .isEmpty();
        assertThat(Files.size(file)).isLessThan(300_000);
      }
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    ReportSite.write(input("Program", GapLabel.ACT), folder.resolve("a"));
    ReportSite.write(input("Program", GapLabel.ACT), folder.resolve("b"));
    for (String name : List.of("index.html", "program/p.html", "gaps.csv", "program/p.json")) {
      assertThat(folder.resolve("a").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
    }
  }

  @Test
  void aFormulaInATextIsInertInASpreadsheet() {
    assertThat(Exports.inert("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(Exports.inert("@sum")).startsWith("'");
    assertThat(Exports.inert("plain")).isEqualTo("plain");
  }

  @Test
  void noTemplateSwitchesEscapingOff() throws IOException {
    List<Path> unsafe = new ArrayList<>();
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        if (Files.readString(template).contains("$unsafe")) {
          unsafe.add(template);
        }
      }
    }
    assertThat(unsafe).isEmpty();
  }

  @Test
  void whatARunShowedCanBeKeptAndReadAgain() throws IOException {
    ReportInput input = input("Program", GapLabel.ACT);
    ReportArchive.write(input, folder);
    assertThat(ReportArchive.read(folder)).isEqualTo(input);
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(name)));
  }

  private static ReportInput input(String name, GapLabel label) {
    Program program = new Program("p", name, null, "CA-ON", List.of("noc:63200"), List.of(), null);
    Interval share = new Interval(0.4, 0.3, 0.5, 0.25, 0.55);
    Interval gap = new Interval(0.2, 0.1, 0.3, 0.05, 0.35);
    Gap row =
        new Gap(
            "p",
            "u/menus",
            name + " menus",
            LocalDate.of(2026, 1, 1),
            label == GapLabel.INSUFFICIENT ? 0 : 1,
            1,
            3,
            10,
            25,
            0.4,
            0.8,
            0.99,
            0.4,
            0.4,
            4,
            share,
            0,
            0.1,
            false,
            1,
            share,
            new Interval(0.5, 0.4, 0.6, 0.3, 0.7),
            0.445,
            0,
            0,
            gap,
            gap,
            null,
            null,
            Cause.SHORT_TRAINING,
            1,
            3,
            false,
            0.9,
            0.9,
            label,
            "B",
            30,
            25,
            40,
            8,
            3,
            6,
            "",
            1,
            1,
            1,
            false);
    Quote quote =
        new Quote("board/1", LocalDate.of(2026, 1, 1), "u/menus", "You plan healthy menus.", 9, 22);
    ProgramReport report =
        new ProgramReport(
            program,
            new ScopeFacts(30, 25, 20, 8, 3, 6, null, null, false),
            List.of(row),
            List.of(),
            List.of(),
            List.of(),
            Map.of("u/menus", List.of(quote)),
            Map.of(
                "u/menus", List.of(new Quarter("2025 Q4", 10, 3), new Quarter("2026 Q1", 12, 6))),
            List.of(),
            null);
    return new ReportInput(
        "2026-01-01-1",
        LocalDate.of(2026, 1, 1),
        null,
        "own",
        "seed 1",
        "standard 1",
        7,
        List.of(report),
        List.of(new StageCount("intake", name, 1, 1, 0, 0)),
        List.of(new Quarantined("s", "f", 1, name, name, name, name)),
        List.of());
  }
}
