package org.skillgap.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skillgap.contract.Rows;
import org.skillgap.linking.FramingModel.Says;

/**
 * A clause of a posting without its skill, and what it says of it.
 *
 * @param framing the clause, with {@link FramingModel#SKILL} where the skill stood
 * @param says what a careful reader takes it to say
 */
public record GoldFraming(String framing, Says says) {
  private static final Map<String, Says> BY_REQUIREMENT =
      Map.of(
          "required", Says.ASKS,
          "preferred", Says.WELCOMES,
          "negated", Says.WAIVES,
          "context", Says.OFFERS);

  public GoldFraming {
    Rows.text(framing, "framing");
    Rows.present(says, "says");
    if (!framing.contains(FramingModel.SKILL)) {
      throw new IllegalArgumentException(
          "no \"%s\" in the framing \"%s\"".formatted(FramingModel.SKILL, framing));
    }
  }

  /**
   * Reads a CSV file with the columns requirement (required, preferred, negated or context) and
   * framing.
   *
   * @throws IOException where it cannot be read, with the line that is no framing
   */
  public static List<GoldFraming> readAll(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<GoldFraming> framings = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        try {
          framings.add(new GoldFraming(row.get("framing"), says(row.get("requirement"))));
        } catch (IllegalArgumentException e) {
          throw new IOException(
              file + ":" + rows.getCurrentLineNumber() + ": " + e.getMessage(), e);
        }
      }
    }
    return framings;
  }

  private static Says says(String requirement) {
    Says says = BY_REQUIREMENT.get(requirement);
    if (says == null) {
      throw new IllegalArgumentException(
          "a requirement is required, preferred, negated or context, saw \"" + requirement + "\"");
    }
    return says;
  }
}
