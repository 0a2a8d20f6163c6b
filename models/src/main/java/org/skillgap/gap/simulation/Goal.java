package org.skillgap.gap.simulation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.skillgap.evaluation.Figure;

/**
 * What a figure of the simulation has to reach over 200 markets.
 *
 * @param tolerance how far the figure of some twenty markets may lie outside by chance
 */
public record Goal(String figure, double least, double most, double tolerance) {

  /** The goals that come with the product. */
  public static List<Goal> all() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
            new InputStreamReader(
                Objects.requireNonNull(Goal.class.getResourceAsStream("goals.csv"), "goals.csv"),
                StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(in, format)) {
      return rows.stream()
          .map(
              row ->
                  new Goal(
                      row.get("figure"),
                      Double.parseDouble(row.get("least")),
                      Double.parseDouble(row.get("most")),
                      Double.parseDouble(row.get("tolerance"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figure that the goal is about. */
  public Figure of(List<Figure> figures) {
    return figures.stream()
        .filter(f -> f.name().equals(figure))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no figure \"" + figure + "\""));
  }

  public boolean metBy(List<Figure> figures) {
    double value = of(figures).value();
    return value >= least && value <= most;
  }
}
