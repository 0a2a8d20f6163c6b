package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.SkillText;

/** Lists of many programs and skills, whose pages must stay small and leave none out. */
class ListingTest {
  private static final int MOST_BYTES = 300_000;
  private static final int PROGRAMS = 500;
  private static final int SKILLS = 6_000;

  @TempDir private Path folder;

  @Test
  void fiveHundredProgramsAreListedOnSmallPagesAndEachIsFoundThere() throws IOException {
    for (Language language : Language.ALL) {
      site().index(language, rows(language, 120));
      Path index = folder.resolve(language.folder() + "index.html");
      Document page = Jsoup.parse(Files.readString(index));
      assertThat(page.select("table.index tbody tr")).hasSize(40);
      assertThat(page.select("table.index tbody th").get(0).text())
          .as("what changed stands first")
          .isEqualTo("Program 000");
      assertThat(page.select("a[href^=program/]").eachAttr("href").stream().distinct())
          .as("the page names every program")
          .hasSize(PROGRAMS);
      Set<String> listed = new TreeSet<>();
      for (String part : page.select("h3 a").eachAttr("href")) {
        Path there = index.resolveSibling(part);
        listed.addAll(
            Jsoup.parse(Files.readString(there)).select("table.index tbody a").eachAttr("href"));
      }
      assertThat(listed).hasSize(PROGRAMS);
    }
    assertThatEveryPageIsSmall(10);
  }

  @Test
  void fewProgramsStandOnOnePageThoseThatChangedFirst() throws IOException {
    List<IndexRow> rows = new ArrayList<>(rows(Language.ENGLISH, 0).subList(0, 3));
    rows.add(new IndexRow("x", "Last", List.of(), "", "", true, rows.get(0).facts()));
    site().index(Language.ENGLISH, rows);
    Path index = folder.resolve("index.html");
    assertThat(Jsoup.parse(Files.readString(index)).select("table.index tbody th").eachText())
        .containsExactly("Last", "Program 000", "Program 001", "Program 002");
  }

  @Test
  void thousandsOfSkillsAreListedOnSmallPagesAndEachIsFoundThere() throws IOException {
    ProgramReport full = Reports.of(1).programs().get(0);
    List<SkillIndex.Entry> entries = new ArrayList<>();
    for (int i = 0; i < SKILLS; i++) {
      String label = String.format(Locale.ROOT, "%05d ", i) + "very long ".repeat(19);
      entries.add(
          new SkillIndex.Entry(
              full.gaps().get(0).skillUri() + i,
              new Names(Language.FRENCH, Map.of("u", new SkillText(label, null, ""))).said(label),
              17));
    }
    site().skillList(Language.FRENCH, entries);
    Document page = Jsoup.parse(Files.readString(folder.resolve("fr/skills.html")));
    Set<String> listed = new TreeSet<>();
    for (String part : page.select("main a").eachAttr("href")) {
      listed.addAll(
          Jsoup.parse(Files.readString(folder.resolve("fr").resolve(part)))
              .select("main a")
              .eachAttr("href"));
    }
    assertThat(listed).hasSize(SKILLS);
    assertThatEveryPageIsSmall(10);
  }

  private ReportSite site() {
    return new ReportSite(Reports.of(1), folder, PagePrinter.NONE);
  }

  private static List<IndexRow> rows(Language language, int changed) {
    ProgramReport full = Reports.of(1).programs().get(0);
    Place place = new Place(language, Place.program("p0"));
    IndexRow row =
        IndexRow.of(
            new ProgramPage(
                Reports.of(1),
                full,
                place,
                new Names(language, full.skills()),
                SkillGraph.of(full),
                false));
    List<IndexRow> rows = new ArrayList<>();
    for (int i = 0; i < PROGRAMS; i++) {
      rows.add(
          new IndexRow(
              "program-" + i,
              String.format(Locale.ROOT, "Program %03d", i),
              row.todo(),
              row.otherwise(),
              row.changed(),
              i < changed,
              row.facts()));
    }
    return rows;
  }

  private void assertThatEveryPageIsSmall(int least) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).toList())
          .hasSizeGreaterThan(least)
          .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
    }
  }
}
