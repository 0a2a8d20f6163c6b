package org.skillgap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.linking.GoldTitle;
import org.skillgap.linking.OccupationLinker;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;
import org.skillgap.taxonomy.TaxonomySource;

/**
 * Occupations must be found as well as the card says, where ESCO and the gold titles are at hand.
 */
class OccupationFiguresTest {
  private static final Path DATA =
      Path.of(Objects.requireNonNullElse(System.getenv("SKILLGAP_REAL_DATA"), "../../shared/data"));
  private static final int EVERY = 10;

  @TempDir private Path folder;

  @Test
  void titlesLeadToTheirOccupationsAndTheConfidenceIsAProbability() throws IOException {
    boolean there = Files.isDirectory(DATA);
    if (!there) {
      System.out.println("skipped: no real data");
    }
    assumeTrue(there, "skipped: no real data");
    List<Path> files = List.of(DATA.resolve("esco-1.1.1"));
    TaxonomySource esco = TaxonomyFormat.ESCO.importer().read(files);
    // The skills play no part, and encoding their names takes most of an import.
    TaxonomySource occupations =
        new TaxonomySource(
            esco.name(), esco.version(), List.of(), esco.occupations(), List.of(), List.of());
    Path compiled = folder.resolve("taxonomy");
    TaxonomyCompiler.compile(occupations, files, compiled);
    List<GoldTitle> gold = GoldTitle.readAll(DATA.resolve("gold-linking/job-titles-to-esco.csv"));
    List<GoldTitle> some =
        IntStream.range(0, gold.size()).filter(i -> i % EVERY == 0).mapToObj(gold::get).toList();
    Map<String, Figure> figures =
        OccupationEvaluation.figures(
                OccupationLinker.open(compiled, Taxonomy.open(compiled)), some, 1)
            .stream()
            .collect(Collectors.toMap(Figure::name, Function.identity()));
    // On a tenth of the titles chance is larger than on all that the card speaks of.
    assertThat(value(figures, "MRR")).isGreaterThan(ofTheCard("MRR") - 0.025);
    assertThat(value(figures, "first is right")).isGreaterThan(ofTheCard("first is right") - 0.025);
    assertThat(value(figures, "calibration error"))
        .isLessThan(ofTheCard("calibration error") + 0.025);
  }

  private static double value(Map<String, Figure> figures, String name) {
    return Objects.requireNonNull(figures.get(name)).value();
  }

  private static double ofTheCard(String figure) throws IOException {
    String row =
        Files.readAllLines(Path.of("cards", "occupations.md")).stream()
            .filter(line -> line.startsWith("| " + figure + " | "))
            .findFirst()
            .orElseThrow();
    String rest = row.substring(figure.length() + 5);
    return Double.parseDouble(rest.substring(0, rest.indexOf(' ')));
  }
}
