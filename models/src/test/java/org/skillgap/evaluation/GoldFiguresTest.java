package org.skillgap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.linking.GoldFraming;
import org.skillgap.mention.PostingReader;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

/** Reading must stay as good as data-samples/gold/figures.csv says, on our own gold data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldFiguresTest {
  private static final Path SAMPLES = Path.of("..", "data-samples");
  private static final Path GOLD = SAMPLES.resolve("gold");

  private Taxonomy taxonomy;
  private PostingReader reader;

  @BeforeAll
  void openTheSampleTaxonomy(@TempDir Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SAMPLES.resolve("input").resolve("taxonomy"))) {
      files = all.sorted().toList();
    }
    Path compiled = folder.resolve("taxonomy");
    TaxonomyCompiler.compile(TaxonomyFormat.CSV.importer().read(files), files, compiled);
    taxonomy = Taxonomy.open(compiled);
    reader = PostingReader.open(compiled, taxonomy);
  }

  @Test
  void wholePostingsAreReadAsWellAsTheFiguresSay() throws IOException {
    hold(
        "postings",
        PostingEvaluation.of(taxonomy, reader, GoldPosting.readAll(GOLD.resolve("postings")), 1)
            .figures());
  }

  @Test
  void trapsArePassedAsOftenAsTheFiguresSay() throws IOException {
    hold("traps", TrapEvaluation.of(GOLD.resolve("traps.csv"), reader, 1).figures());
  }

  @Test
  void freshTrapsArePassedAsOftenAsTheFiguresSay() throws IOException {
    hold("fresh traps", TrapEvaluation.of(GOLD.resolve("traps-fresh.csv"), reader, 1).figures());
  }

  @Test
  void unseenTrapsArePassedAtLeastAsOftenAsAtTheirFirstReading() throws IOException {
    hold("unseen traps", TrapEvaluation.of(GOLD.resolve("traps-unseen.csv"), reader, 1).figures());
  }

  @Test
  void laterTrapsArePassedAsOftenAsTheFiguresSay() throws IOException {
    hold("later traps", TrapEvaluation.of(GOLD.resolve("traps-later.csv"), reader, 1).figures());
  }

  @Test
  void untouchedTrapsArePassedAtLeastAsOftenAsAtTheirFirstReading() throws IOException {
    hold(
        "untouched traps",
        TrapEvaluation.of(GOLD.resolve("traps-untouched.csv"), reader, 1).figures());
    hold("blind traps", TrapEvaluation.of(GOLD.resolve("traps-blind.csv"), reader, 1).figures());
  }

  @Test
  void framingsAreUnderstoodAsOftenAsTheFiguresSay() throws IOException {
    hold(
        "framings",
        FramingEvaluation.figures(GoldFraming.readAll(GOLD.resolve("framings.csv")), 1));
  }

  private static void hold(String set, List<Figure> figures) throws IOException {
    Map<String, Figure> byName =
        figures.stream().collect(Collectors.toMap(f -> f.name().strip(), Function.identity()));
    List<CSVRecord> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(GOLD.resolve("figures.csv"), StandardCharsets.UTF_8, format)) {
      parser.getRecords().stream().filter(r -> r.get("set").equals(set)).forEach(rows::add);
    }
    assertThat(rows).isNotEmpty();
    SoftAssertions all = new SoftAssertions();
    for (CSVRecord row : rows) {
      double least =
          Double.parseDouble(row.get("value")) - Double.parseDouble(row.get("tolerance"));
      all.assertThat(byName.get(row.get("figure")))
          .as("%s: %s", set, row.get("figure"))
          .isNotNull()
          .satisfies(figure -> assertThat(figure.value()).isGreaterThanOrEqualTo(least));
    }
    all.assertAll();
  }
}
