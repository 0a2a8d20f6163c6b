package org.skillgap.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.skillgap.posting.VacancyResolver.Duplicate;

/** Finding duplicates must stay as good as data-samples/gold/duplicate-figures.csv says. */
class DuplicateFiguresTest {
  private static final Path FIGURES =
      Path.of("..", "data-samples", "gold", "duplicate-figures.csv");

  @Test
  void plantedDuplicatesAreFoundAndLookalikesAreLeftAlone() throws IOException {
    PlantedPostings planted = new PlantedPostings(1);
    Map<String, Duplicate> found = VacancyResolver.resolve(planted.postings);
    Map<String, String> vacancy = new TreeMap<>();
    planted
        .truth
        .keySet()
        .forEach(id -> vacancy.put(id, found.containsKey(id) ? found.get(id).vacancyId() : id));
    long truly = 0;
    long merged = 0;
    long right = 0;
    List<String> faults = new ArrayList<>();
    List<String> ids = List.copyOf(planted.truth.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        boolean same = planted.truth.get(ids.get(i)).equals(planted.truth.get(ids.get(j)));
        boolean together = vacancy.get(ids.get(i)).equals(vacancy.get(ids.get(j)));
        truly += same ? 1 : 0;
        merged += together ? 1 : 0;
        right += same && together ? 1 : 0;
        if (same != together) {
          faults.add(
              (together ? "wrong: " : "missed: ")
                  + planted.made.get(ids.get(i))
                  + " / "
                  + planted.made.get(ids.get(j)));
        }
      }
    }
    assertThat(planted.postings.size()).isGreaterThan(500);
    SoftAssertions all = new SoftAssertions();
    all.assertThat(right / (double) merged)
        .as("precision; %s", counted(faults))
        .isGreaterThanOrEqualTo(least("precision"));
    all.assertThat(right / (double) truly)
        .as("recall; %s", counted(faults))
        .isGreaterThanOrEqualTo(least("recall"));
    all.assertAll();
  }

  private static Map<String, Integer> counted(List<String> faults) {
    Map<String, Integer> counts = new TreeMap<>();
    faults.forEach(fault -> counts.merge(fault, 1, Integer::sum));
    return counts;
  }

  private static double least(String figure) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(FIGURES), format)) {
      return rows.stream()
          .filter(row -> row.get("figure").equals(figure))
          .mapToDouble(
              row ->
                  Double.parseDouble(row.get("value")) - Double.parseDouble(row.get("tolerance")))
          .findFirst()
          .orElseThrow();
    }
  }
}
