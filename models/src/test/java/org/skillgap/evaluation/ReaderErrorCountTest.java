package org.skillgap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.ReaderErrors.Counts;
import org.skillgap.mention.PostingReader;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

/**
 * The errors by which the profile corrects shares are those that reading makes on gold postings.
 */
class ReaderErrorCountTest {
  private static final Path SAMPLES = Path.of("..", "data-samples");

  @TempDir private Path folder;

  @Test
  void theProfileCorrectsByTheErrorsThatAreMeasured() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SAMPLES.resolve("input").resolve("taxonomy"))) {
      files = all.sorted().toList();
    }
    TaxonomyCompiler.compile(TaxonomyFormat.CSV.importer().read(files), files, folder);
    Taxonomy taxonomy = Taxonomy.open(folder);
    Map<String, Counts> counts =
        ReaderErrorCount.of(
            taxonomy,
            PostingReader.open(folder, taxonomy),
            GoldPosting.readAll(SAMPLES.resolve("gold").resolve("postings")));
    Counts all = counts.values().stream().reduce(Counts::plus).orElseThrow();
    GapProfile profile = GapProfile.standard();
    assertThat(part(profile.sensitivityHits(), profile.sensitivityMisses()))
        .as("sensitivity of %s", all)
        .isCloseTo(part(all.hits(), all.misses()), within(0.05));
    assertThat(part(profile.specificityHits(), profile.specificityMisses()))
        .as("specificity of %s", all)
        .isCloseTo(part(all.absences(), all.inventions()), within(0.002));
  }

  private static double part(double yes, double no) {
    return yes / (yes + no);
  }
}
