package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.Recommendation;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.Quarter;
import org.skillgap.pipeline.report.ReportInput.SkillEvidence;

/** Walks the HTML and holds every number of it against the published tables. */
class PageNumbersTest {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.\u00A0\u202F]*");
  private static final ReportInput RUN = Reports.of(2);

  @TempDir private Path folder;

  /** The rows that pages may speak of, by the name that the pages give them. */
  private final Map<String, Object> rows = new TreeMap<>();

  private final Map<String, SkillEvidence> evidence = new TreeMap<>();

  @BeforeEach
  void write() throws IOException {
    ReportSite.write(RUN, folder);
    for (ProgramReport program : RUN.programs()) {
      String key = program.program().key();
      rows.put("facts|" + key, program.facts());
      program.gaps().forEach(g -> rows.put("gap|" + key + "|" + g.skillUri(), g));
      program.gapsBefore().forEach(g -> rows.put("before|" + key + "|" + g.skillUri(), g));
      program.recommendations().forEach(r -> rows.put("advice|" + key + "|" + r.cluster(), r));
      program.heldBack().forEach(h -> rows.put("verdict|" + h.subject(), h));
      program.evidence().forEach((uri, e) -> evidence.put("gap|" + key + "|" + uri, e));
    }
    for (StageCount stage : RUN.stages()) {
      rows.put("quality|" + stage.stage() + "|" + stage.source(), stage);
    }
  }

  @Test
  void everyFigureIsTheOneOfItsTable() throws IOException {
    int seen = 0;
    for (Path file : pages()) {
      Map<String, List<String>> series = new LinkedHashMap<>();
      for (Element figure : page(file).select("data")) {
        String row = figure.closest("[data-row]").attr("data-row");
        String column = figure.attr("data-col");
        if (column.startsWith("quarters.")) {
          series
              .computeIfAbsent(row + " " + column, k -> new ArrayList<>())
              .add(figure.attr("value"));
        } else {
          assertThat(figure.attr("value"))
              .as("%s of %s on %s", column, row, file)
              .isEqualTo(published(row, column));
        }
        assertThat(saysTheSame(figure)).as("%s on %s", figure.outerHtml(), file).isTrue();
        seen++;
      }
      series.forEach(
          (name, values) -> {
            int cut = name.lastIndexOf(' ');
            List<Quarter> quarters = evidence.get(name.substring(0, cut)).quarters();
            assertThat(values)
                .as("%s on %s", name, file)
                .isEqualTo(
                    quarters.stream()
                        .map(q -> name.endsWith("asking") ? q.asking() : q.vacancies())
                        .map(String::valueOf)
                        .toList());
          });
    }
    assertThat(seen).isGreaterThan(2_000);
  }

  @Test
  void everyTextOfARecommendationIsTheOneOfItsTable() throws IOException {
    int seen = 0;
    for (Path file : pages()) {
      for (Element text :
          page(file).select("[data-col=reason], [data-col=runnerUpReason], [data-col=change]")) {
        Recommendation row = (Recommendation) rows.get(text.closest("[data-row]").attr("data-row"));
        String expected =
            switch (text.attr("data-col")) {
              case "reason" -> names(file).sentence(row.reason()).text();
              case "change" -> names(file).said(row.change()).text();
              default -> names(file).sentence(row.runnerUpReason()).text();
            };
        assertThat(text.text()).as(file.toString()).isEqualTo(expected.replace('\u00A0', ' '));
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(50);
  }

  private Names names(Path file) {
    boolean french = folder.relativize(file).startsWith("fr");
    return new Names(french ? Language.FRENCH : Language.ENGLISH, Map.of());
  }

  @Test
  void theBundleIsTheOneOfItsTable() throws IOException {
    Bundle bundle = RUN.programs().get(0).bundle();
    Document page = page(folder.resolve("program/p0.html"));
    List<String> rows = new ArrayList<>();
    for (Bundle.Part part : bundle.parts()) {
      rows.add(
          Math.round(part.hours())
              + " about "
              + Math.round(100 * part.covers() / bundle.gap())
              + " %");
    }
    rows.add(
        Math.round(bundle.hours())
            + " about "
            + Math.round(100 * bundle.covered() / bundle.gap())
            + " %");
    assertThat(
            page.select("table.bundle tbody tr, table.bundle tfoot tr").stream()
                .map(row -> row.select("td").text())
                .toList())
        .isEqualTo(rows);
    assertThat(page.select("[data-col=bundle]").text().replace('\u00A0', ' '))
        .contains("7 offerings", "120 hours", "adds most an hour would cover about 44 %.");
  }

  @Test
  void noOtherNumberStandsOnThePageOfAProgram() throws IOException {
    for (ProgramReport program : RUN.programs()) {
      for (Language language : Language.ALL) {
        Path file =
            folder.resolve(language.folder() + "program/" + program.program().key() + ".html");
        Document page = page(file);
        page.select("data, bdi, time, svg, .ordinal, [data-col], body > footer, thead").remove();
        Set<String> allowed = fixed(language);
        allowed.addAll(counted(program));
        assertThat(numbers(page.body().text())).as(file.toString()).isSubsetOf(allowed);
      }
    }
  }

  // Numbers in sentences of ours, as in "a probability of 80 %".
  private static Set<String> fixed(Language language) {
    Set<String> fixed = new TreeSet<>();
    language.keys().forEach(key -> fixed.addAll(numbers(language.pattern(key))));
    return fixed;
  }

  // Counts of things that the page shows or leaves out, and parts of its dates.
  private static Set<String> counted(ProgramReport program) {
    Set<String> counted = new TreeSet<>();
    counted.addAll(
        Set.of(
            String.valueOf(Math.round(program.facts().effective())),
            String.valueOf(program.facts().employers()),
            String.valueOf(program.facts().sources()),
            String.valueOf(program.facts().answers()),
            String.valueOf(
                program.gaps().stream().filter(g -> g.label() == GapLabel.INSUFFICIENT).count()),
            String.valueOf(
                ShownSkills.rows(program.gaps()).stream()
                    .filter(g -> !g.suppression().isEmpty())
                    .count())));
    List<Gap> shown = ShownSkills.rows(program.gaps());
    counted.add(String.valueOf(shown.size()));
    counted.add(String.valueOf(shown.stream().filter(g -> g.label() == GapLabel.ACT).count()));
    counted.addAll(
        numbers(Reports.AS_OF + " " + program.facts().from() + " " + program.facts().to()));
    counted.add(String.valueOf(Reports.AS_OF.getDayOfMonth()));
    counted.add(String.valueOf(program.facts().from().getYear()));
    counted.add(String.valueOf(program.facts().to().getYear()));
    program.recommendations().forEach(r -> counted.add(String.valueOf(r.partnersWilling().size())));
    return counted;
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    DIGITS
        .matcher(text)
        .results()
        .map(found -> found.group().replaceAll("[,.\u00A0\u202F]+$", ""))
        .forEach(numbers::add);
    return numbers;
  }

  private String published(String row, String column) {
    SkillEvidence behind = evidence.get(row);
    return switch (column) {
      case "employers.withOne" -> String.valueOf(behind.employers().withOne());
      case "employers.withTwoToFour" -> String.valueOf(behind.employers().withTwoToFour());
      case "employers.withMore" -> String.valueOf(behind.employers().withMore());
      case "employers.largest" -> String.valueOf(behind.employers().largest());
      case "answers.important" -> String.valueOf(behind.answers().important());
      case "answers.enough" -> String.valueOf(behind.answers().enough());
      case "answers.unimportant" -> String.valueOf(behind.answers().unimportant());
      case "answers.employers" -> String.valueOf(behind.answers().employers());
      case "heldBack" -> text(value(rows.get(row), "places"));
      case "effective" -> String.valueOf(Math.round((Double) value(rows.get(row), column)));
      default -> text(value(rows.get(row), column));
    };
  }

  private static Object value(Object row, String column) {
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      if (component.getName().equals(column)) {
        try {
          return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalArgumentException(row.getClass() + " has no " + column);
  }

  private static String text(Object value) {
    return value instanceof Interval i
        ? i.mean() + " " + i.low80() + " " + i.high80()
        : String.valueOf(value);
  }

  // What is read agrees with the value as far as a number that is rounded by its interval can.
  private static boolean saysTheSame(Element figure) {
    String shown = figure.text().replaceAll("[\u00A0\u202F\\s]+(?=\\d{3})", "");
    List<Double> values =
        Stream.of(figure.attr("value").split(" ", -1)).map(Double::valueOf).toList();
    boolean french = figure.closest("html").attr("lang").equals("fr");
    List<Double> read =
        Pattern.compile("\\d[\\d.,]*")
            .matcher(shown)
            .results()
            .map(n -> n.group().replaceAll("[.,]+$", ""))
            .map(n -> french ? n.replace(",", ".") : n.replace(",", ""))
            .map(Double::valueOf)
            .toList();
    double unit = shown.contains("%") ? 100 : 1;
    double width = values.size() == 3 ? (values.get(2) - values.get(1)) * unit : 0;
    double tolerance = Math.max(width / 10, 0.5) + 1e-6;
    if (read.isEmpty()) {
      return figure.attr("data-col").equals("heldBack");
    }
    for (int i = 0; i < Math.min(read.size(), values.size()); i++) {
      if (Math.abs(read.get(i) - values.get(i) * unit) > tolerance) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aNumberIsNoMoreExactThanItsInterval() {
    Language l = Language.ENGLISH;
    assertThat(plain(l.openings("x", new Interval(123.4, 91, 158, 0, 0))))
        .isEqualTo("about 120 openings a year (90–160)");
    assertThat(plain(l.openings("x", new Interval(4242, 2310, 6190, 0, 0))))
        .isEqualTo("about 4,000 openings a year (2,500–6,000)");
    assertThat(plain(l.percent("x", new Interval(0.2223, 0.1223, 0.3271, 0, 0))))
        .isEqualTo("about 22 % (12–32 %)");
    assertThat(plain(l.percent("x", new Interval(0.0213, 0.012, 0.031, 0, 0))))
        .isEqualTo("about 2.0 % (1.0–3.0 %)");
    assertThat(plain(Language.FRENCH.percent("x", new Interval(0.2223, 0.1223, 0.3271, 0, 0))))
        .isEqualTo("environ 22 % (12 à 32 %)");
  }

  // Without what keeps a number and its sign on one line.
  private static String plain(Figure figure) {
    return figure.text().replace('\u00A0', ' ').replace("\u2060", "");
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  @Test
  void theRowsOfTheTableAreTheLargestGapsInTheirOrder() throws IOException {
    ProgramReport program = RUN.programs().get(0);
    List<String> shown =
        page(folder.resolve("program/p0.html")).select("table.gaps tbody tr").eachAttr("data-row");
    assertThat(shown)
        .hasSize(10)
        .isEqualTo(
            program.gaps().stream()
                .filter(g -> g.label() == GapLabel.ACT || g.label() == GapLabel.VALIDATE)
                .filter(g -> g.trainable() > 0 && g.specificityZ() >= 1.96)
                .sorted(java.util.Comparator.comparingInt(Gap::rank))
                .limit(10)
                .map(g -> "gap|p0|" + g.skillUri())
                .toList());
  }
}
