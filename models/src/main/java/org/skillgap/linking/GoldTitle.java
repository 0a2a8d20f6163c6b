package org.skillgap.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.skillgap.contract.Rows;

/**
 * A vacancy's title with the occupation that somebody found for it.
 *
 * @param title as advertised
 * @param occupation address of the occupation
 */
public record GoldTitle(String title, String occupation) {
  public GoldTitle {
    Rows.text(title, "title");
    Rows.text(occupation, "occupation");
  }

  /** Reads a CSV file with the columns vacancyTitle and conceptUri. */
  public static List<GoldTitle> readAll(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    List<GoldTitle> titles = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      rows.forEach(
          row -> titles.add(new GoldTitle(row.get("vacancyTitle"), row.get("conceptUri"))));
    }
    return titles;
  }

  /**
   * The part of the gold titles that this one belongs to. Titles with the same words before the
   * first dash or bracket ("Sales Executive (Penang)") are nearly the same and stay together.
   */
  int fold() {
    return Math.floorMod(JobTitle.of(title).key().hashCode(), OccupationModel.FOLDS);
  }
}
