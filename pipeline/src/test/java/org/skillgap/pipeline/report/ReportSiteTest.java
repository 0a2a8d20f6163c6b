package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleResult;
import org.skillgap.gap.Cause;
import org.skillgap.gap.GapLabel;
import org.skillgap.review.Verdict;

class ReportSiteTest {
  private static final String HOSTILE =
      "<script>alert('x')</script>\" onload=\"evil() <img src=https://evil.example/x> \u202Eabc =1+1";
  private static final int MOST_BYTES = 300_000;
  private static final Pattern RECORD = Pattern.compile("[A-Z]\\w+\\[\\w+=");

  @TempDir private Path folder;

  @Test
  void nothingThatComesFromDataIsMarkup() throws IOException {
    ReportSite.write(Reports.saying(HOSTILE), folder);
    for (Path file : pages()) {
      Document page = page(file);
      assertThat(page.select("script").eachAttr("src"))
          .as("%s holds no script but that of the review", file)
          .allMatch(src -> src.endsWith("review.js"));
      assertThat(page.select("script").stream().map(Element::data).toList())
          .as(file.toString())
          .allMatch(String::isBlank);
      assertThat(page.select("[onload], img")).as(file.toString()).isEmpty();
    }
    assertThat(page(folder.resolve("program/p0.html")).select("h1").text()).contains("<script>");
  }

  @Test
  void textOfTheDataIsIsolatedSoThatOneOfAnotherDirectionTurnsNothingElse() throws IOException {
    String rightToLeft = "\u05D8\u05D1\u05D7 \u202Emarked";
    ReportSite.write(Reports.saying(rightToLeft), folder);
    for (Path file : pages()) {
      Document page = page(file);
      page.head().remove();
      page.select("bdi, data").remove();
      assertThat(page.body().text()).as(file.toString()).doesNotContain("\u05D8\u05D1\u05D7");
    }
  }

  @Test
  void aNameThatTurnsItsDirectionTurnsNoCodeBehindIt() {
    assertThat(
            new Names(Language.ENGLISH, Map.of())
                .occupation(Map.of("noc:63200", "cook \u202Ekooc"), "noc:63200"))
        .isEqualTo("\u2068cook \u202Ekooc\u2069 (NOC\u00A063200)");
  }

  @Test
  void everyLinkLeadsToAPageOrAFileThatIsThere() throws IOException {
    ReportSite.write(Reports.of(2), folder);
    for (Path file : pages()) {
      for (Element link : page(file).select("a[href], link[href], script[src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        URI uri = file.toUri().resolve(address);
        Path target = Path.of(URI.create(uri.toString().replaceAll("#.*$", "")));
        assertThat(target).as("%s points to %s", file, address).isRegularFile();
        if (uri.getFragment() != null) {
          assertThat(page(target).getElementById(uri.getFragment()))
              .as("%s points to %s", file, address)
              .isNotNull();
        }
      }
    }
  }

  @Test
  void everyPageStandsInBothLanguagesAndPointsToItsTwin() throws IOException {
    ReportSite.write(Reports.of(1), folder);
    Set<String> english = new TreeSet<>();
    Set<String> french = new TreeSet<>();
    for (Path file : pages()) {
      String name = folder.relativize(file).toString();
      boolean isFrench = name.startsWith("fr/");
      (isFrench ? french : english).add(isFrench ? name.substring(3) : name);
      Document page = page(file);
      assertThat(page.select("html").attr("lang")).isEqualTo(isFrench ? "fr" : "en");
      assertThat(page.select("a.tongue").attr("lang")).isEqualTo(isFrench ? "en" : "fr");
    }
    assertThat(french).isEqualTo(english).hasSizeGreaterThan(20);
    Document page = page(folder.resolve("fr/program/p0.html"));
    assertThat(page.select("h2").eachText()).contains("Les plus grands écarts");
    assertThat(page.select("table.gaps bdi").eachText()).contains("Nom français 1");
    assertThat(page.select("table.gaps bdi[lang=en]").eachText())
        .as("a skill without a French name is marked as English")
        .contains("Do useful thing 0 of 0");
  }

  @Test
  void noPageAsksForAnythingFromOutsideOrIsTooLarge() throws IOException {
    ReportSite.write(Reports.of(2), folder);
    for (Path file : pages()) {
      assertThat(page(file).select("[src^=http], link[href^=http], [src^=//], [href^=//]"))
          .as(file.toString())
          .isEmpty();
      assertThat(Files.size(file)).as(file.toString()).isLessThan(MOST_BYTES);
    }
    assertThat(Files.readString(folder.resolve("style.css"))).doesNotContain("url(", "@import");
  }

  @Test
  void aProgramWithoutAnyGapSaysSoAndAsksForNothing() throws IOException {
    ReportSite.write(Reports.with(List.of()), folder);
    Document page = page(folder.resolve("program/p0.html"));
    assertThat(page.select(".decision").text()).contains("the evidence is too thin");
    assertThat(page.select("table.gaps")).isEmpty();
    assertThat(page.select("#gaps ~ p").text()).contains("No gap stands out");
  }

  @Test
  void noPageHoldsANumberThatIsNone() throws IOException {
    ReportSite.write(Reports.degenerate(), folder);
    assertThat(page(folder.resolve("program/p0.html")).select("table.gaps tbody tr")).hasSize(2);
    for (Path file : pages()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("NaN", "Infinity", "\u221E", ">null<");
    }
  }

  @Test
  void aProgramWithSuppressedGapsOnlyNeverSaysThatThereIsNone() throws IOException {
    ReportSite.write(Reports.with(Reports.suppressedGaps()), folder);
    String page = page(folder.resolve("program/p0.html")).select("main").text();
    assertThat(page)
        .contains("6 skills are asked for too rarely")
        .contains("does not mean that there is no gap")
        .doesNotContain("shows no gap that a micro-credential should address");
  }

  @Test
  void whatAChairRejectedIsSetAsideAndSaidWithWhatStandsInstead() throws IOException {
    ReportSite.write(Reports.of(1), folder);
    Document page = page(folder.resolve("program/p0.html"));
    assertThat(page.select("#todo").parents().first().text())
        .contains("Set aside by your verdict")
        .contains("Use Do useful thing 9 of 0; Do useful thing 10 of 0; instead: Revise");
    assertThat(page(folder.resolve("review/p0.html")).select("legend").eachText())
        .as("a chair may think again")
        .contains("Use: Do useful thing 9 of 0; Do useful thing 10 of 0");
    assertThat(page.select("#changes").parents().first().text())
        .contains("“Sound knowledge of menus.” as do useful thing: rejected; held back in 3 places")
        .contains("not this skill");
  }

  @Test
  void anOfferingThatStandsTwiceInAListSaysAtEachPlaceWhatFor() throws IOException {
    ReportSite.write(Reports.advising(Outcome.USE, Outcome.STACK, Outcome.REVISE), folder);
    assertThat(toDo(""))
        .zipSatisfy(
            List.of(
                "Offer number 0",
                "(3 micro-credentials), for “Do useful thing 6 of 0”",
                "Offer number 3, for “Do useful thing 9 of 0”"),
            (line, end) -> assertThat(line).endsWith(end));
    assertThat(toDo("fr/"))
        .zipSatisfy(
            List.of(
                "Offer number 0",
                "(3 microtitres), pour « Nom français 6 »",
                "Offer number 3, pour « Nom français 9 »"),
            (line, end) -> assertThat(line).endsWith(end));
  }

  // What the first page says is to be done; the program's page must say the same.
  private List<String> toDo(String language) throws IOException {
    Elements index = page(folder.resolve(language + "index.html")).select(".index .line");
    Elements program = page(folder.resolve(language + "program/p0.html")).select(".decision li");
    program.select(".stake").remove();
    index.select(".verb").remove();
    program.select(".verb").remove();
    assertThat(program.eachText()).isEqualTo(index.eachText());
    return index.eachText().stream().map(line -> line.replace('\u00A0', ' ')).toList();
  }

  @Test
  void theChangesSayWhatMovedAndWhetherTheMarketOrTheDataDid() throws IOException {
    ReportSite.write(Reports.of(1), folder);
    String changes =
        page(folder.resolve("program/p0.html")).select("#changes").parents().first().text();
    assertThat(changes)
        .contains("The same sources delivered newer postings")
        .containsPattern("Do useful thing 0 of 0: gap about 36.% .* → about 45.%");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    ReportSite.write(Reports.of(1), folder.resolve("a"));
    ReportSite.write(Reports.of(1), folder.resolve("b"));
    try (Stream<Path> files = Files.walk(folder.resolve("a"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file)
            .hasSameBinaryContentAs(
                folder.resolve("b").resolve(folder.resolve("a").relativize(file)));
      }
    }
  }

  @Test
  void aPrinterThatFailsLeavesPagesThatPointToNoPrint() throws IOException {
    PagePrinter broken =
        new PagePrinter() {
          @Override
          public boolean prints() {
            return true;
          }

          @Override
          public void print(List<Path> pages) throws IOException {
            throw new IOException("out of paper");
          }
        };
    assertThat(ReportSite.write(Reports.of(1), folder, broken)).contains("out of paper");
    assertThat(page(folder.resolve("program/p0.html")).select("a[href$=.pdf]")).isEmpty();
  }

  @Test
  void theTableBesideTheGraphNamesTheSkillsThatStandTogether() throws IOException {
    ReportSite.write(Reports.of(1), folder);
    for (String page : List.of("program/p0.html", "fr/program/p0.html")) {
      Elements rows = page(folder.resolve(page)).select("table.graph tbody tr");
      List<String> names = rows.select("th").eachText();
      assertThat(names).hasSizeGreaterThan(10);
      for (Element cell : rows.select("td[data-col=together]")) {
        assertThat(cell.select("bdi").eachText()).isNotEmpty().isSubsetOf(names);
      }
    }
  }

  @Test
  void aFormulaInATextIsInertInASpreadsheet() throws IOException {
    assertThat(Exports.inert("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(Exports.inert("@sum")).startsWith("'");
    assertThat(Exports.inert("plain")).isEqualTo("plain");
    ReportSite.write(Reports.saying("\n=1+1"), folder);
    assertThat(Files.readString(folder.resolve("review/p0.csv"), StandardCharsets.UTF_8))
        .doesNotContainPattern("(^|,)\"?[=@+]");
  }

  @Test
  void theWorkbookHoldsTheTablesAndSaysWhatEachColumnMeans() throws IOException {
    ReportInput run = Reports.saying("=HYPERLINK(1)");
    ReportSite.write(run, folder);
    try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve("skillgap.xlsx").toFile())) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly("Data dictionary", "gaps", "recommendations", "quality");
      List<Row> dictionary = book.getFirstSheet().read();
      List<Row> gaps = book.findSheet("gaps").orElseThrow().read();
      assertThat(dictionary.stream().filter(row -> row.getCellText(0).equals("gaps")))
          .extracting(row -> row.getCellText(1))
          .as("every column of the sheet is explained")
          .containsExactlyElementsOf(gaps.get(0).stream().map(cell -> cell.getText()).toList());
      assertThat(dictionary).allSatisfy(row -> assertThat(row.getCellText(2)).isNotBlank());
      assertThat(gaps).hasSize(1 + run.programs().get(0).gaps().size());
      Cell mean =
          gaps.get(1).getCell(gaps.get(0).stream().map(Cell::getText).toList().indexOf("gap.mean"));
      assertThat(mean.asNumber().doubleValue())
          .isEqualTo(run.programs().get(0).gaps().get(0).gap().mean());
      assertThat(gaps.stream().flatMap(Row::stream))
          .filteredOn(cell -> cell != null && cell.getText().contains("HYPERLINK"))
          .isNotEmpty()
          .allMatch(cell -> cell.getType() == CellType.STRING);
    }
  }

  @Test
  void theWorkbookSaysInTheWordsOfItsLanguageWhatEachRuleFound() throws IOException {
    ReportSite.write(Reports.of(1), folder);
    assertThat(cell("skillgap.xlsx", "rules").lines().toList())
        .hasSize(35)
        .startsWith("A1 (MC-1) holds: Not structured by due dates (too long: Unit 1)")
        .contains("A5 (MC-1) does not hold: Not structured by due dates (too long: Unit 5)")
        .contains("A14 not stated: Not structured by due dates (too long: Unit 14)");
    assertThat(cell("fr/skillgap.xlsx", "rules").lines().toList())
        .hasSize(35)
        .startsWith(
            "A1 (MC-1) respecté\u00A0: Pas structuré par des échéances (trop long : Unit 1)");
    assertThat(cell("skillgap.xlsx", "quotes"))
        .isEqualTo("Do useful thing 3 of 0: “You do it daily.” (board/1, November 1, 2026)");
    assertThat(cell("skillgap.xlsx", "draft.skills"))
        .isEqualTo("Plan menus (https://skills.example/menus)");
    assertThat(cell("fr/skillgap.xlsx", "draft.needsEvidence"))
        .isEqualTo("25 vacancies (marché du travail, 1er novembre 2026)");
  }

  @Test
  void noCellOfAWorkbookHoldsARecordAsTheCodeWritesIt() throws IOException {
    ReportSite.write(Reports.of(1), folder);
    for (String file : List.of("skillgap.xlsx", "fr/skillgap.xlsx")) {
      try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve(file).toFile())) {
        for (Sheet sheet : book.getSheets().toList()) {
          assertThat(sheet.read().stream().flatMap(Row::stream))
              .extracting(cell -> cell == null ? "" : cell.getText())
              .noneMatch(text -> RECORD.matcher(text).find());
        }
      }
    }
  }

  // What the workbook says of the second recommendation, which has a draft.
  private String cell(String file, String column) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve(file).toFile())) {
      List<Row> rows = book.findSheet("recommendations").orElseThrow().read();
      int at = rows.get(0).stream().map(Cell::getText).toList().indexOf(column);
      return rows.get(2).getCellText(at);
    }
  }

  @Test
  void noTemplateSwitchesEscapingOffAndEveryTextIsInTheBundle() throws IOException {
    Set<String> used = new TreeSet<>();
    Pattern key = Pattern.compile("l\\.text\\(\"([a-zA-Z.]+)\"");
    List<Path> sources = new ArrayList<>();
    for (String root : List.of("src/main/jte", "src/main/java/org/skillgap/pipeline/report")) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        sources.addAll(all.filter(Files::isRegularFile).toList());
      }
    }
    for (Path source : sources) {
      String text = Files.readString(source);
      assertThat(text).as(source.toString()).doesNotContain("$unsafe");
      Matcher found = key.matcher(text);
      while (found.find()) {
        used.add(found.group(1));
      }
    }
    assertThat(used).hasSizeGreaterThan(100);
    // A key that ends in a dot is put together from a constant or a term.
    used.removeIf(name -> name.endsWith("."));
    assertThat(Language.ENGLISH.keys()).containsAll(used);
  }

  @Test
  void everyKeyStandsInEveryLanguageWithTheSamePlaces() {
    assertThat(Language.FRENCH.keys()).isEqualTo(Language.ENGLISH.keys());
    Pattern place = Pattern.compile("\\{(\\d)");
    for (String key : Language.ENGLISH.keys()) {
      assertThat(places(place, Language.FRENCH.pattern(key)))
          .as(key)
          .isEqualTo(places(place, Language.ENGLISH.pattern(key)));
      for (Language language : Language.ALL) {
        assertThat(language.pattern(key)).as(key).isNotBlank().doesNotContain("'");
      }
    }
  }

  @Test
  void everyConstantThatAPageShowsHasWordsInEveryLanguage() {
    for (Language language : Language.ALL) {
      for (Enum<?>[] constants :
          List.of(
              GapLabel.values(),
              Cause.values(),
              Recommendation.Outcome.values(),
              RuleResult.Verdict.values(),
              RuleResult.Severity.values(),
              Verdict.Answer.values(),
              Changes.Factor.values(),
              Changes.Origin.values(),
              CoverageMatrix.Mark.values())) {
        for (Enum<?> constant : constants) {
          assertThat(language.of(constant)).isNotBlank();
        }
      }
    }
  }

  private static Set<String> places(Pattern place, String pattern) {
    return place
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }
}
