package org.skillgap.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skillgap.linking.Candidate;
import org.skillgap.linking.OccupationLinker;

/** Measures the finding of occupations on titles of vacancies with a gold occupation each. */
public final class OccupationEvaluation {
  private static final int DEPTH = 100;

  private OccupationEvaluation() {}

  /**
   * Mean reciprocal rank among the first hundred.
   *
   * @param gold CSV with columns vacancyTitle and conceptUri
   */
  public static Figure reciprocalRank(OccupationLinker linker, Path gold, long seed)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    List<CSVRecord> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(gold, StandardCharsets.UTF_8, format)) {
      rows.addAll(parser.getRecords());
    }
    List<Double> scores =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(rows::get)
            .map(row -> score(linker, row.get("vacancyTitle"), row.get("conceptUri")))
            .toList();
    return Figure.mean("MRR", scores, seed);
  }

  private static double score(OccupationLinker linker, String title, String uri) {
    List<Candidate> candidates = linker.rank(title, DEPTH);
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).uri().equals(uri)) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
