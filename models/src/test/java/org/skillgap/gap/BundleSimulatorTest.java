package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.skillgap.credential.RuleProfile;
import org.skillgap.gap.simulation.BundleSimulator;

class BundleSimulatorTest {
  private static final int MARKETS = 40;
  private static final double ORACLE = 0.987;
  private static final double OF_THE_ORACLE = 0.996;

  @Test
  void bundlesReachTheBestAndBeatWhatCollegesDoWithoutThem() throws IOException {
    BundleSimulator.Report report =
        BundleSimulator.run(MARKETS, 1, GapProfile.standard(), RuleProfile.standard());
    Map<String, Double> seen = report.figures();
    Map<String, Double> kept = new TreeMap<>();
    for (CSVRecord row : rows()) {
      String figure = row.get("figure");
      kept.put(figure, Double.valueOf(row.get("value")));
      assertThat(seen.get(figure))
          .as(figure)
          .isCloseTo(kept.get(figure), within(Double.parseDouble(row.get("tolerance"))));
    }
    assertThat(kept.keySet()).as("figures seen: %s", seen).isEqualTo(seen.keySet());
    assertThat(report.solved()).isGreaterThanOrEqualTo(0.99);
    assertThat(report.captured()).isGreaterThan(Math.max(report.perSkill(), report.courses()));
  }

  /**
   * By the truth 99 % is not within reach at this size of survey: one who knows all that the
   * evidence could tell misses it as well (98.7 % over 200 markets). What the estimates lose
   * against that is held here, over a few markets only, where chance weighs more.
   */
  @Test
  void ofWhatTheEvidenceCouldTellTheBundlesMissLittle() {
    BundleSimulator.Reach reach =
        BundleSimulator.reach(12, 41, GapProfile.standard(), RuleProfile.standard());
    assertThat(reach.oracle()).isCloseTo(ORACLE, within(0.005)).isGreaterThan(reach.captured());
    assertThat(reach.captured() / reach.oracle()).isCloseTo(OF_THE_ORACLE, within(0.005));
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    assertThat(BundleSimulator.run(2, 9, GapProfile.standard(), RuleProfile.standard()))
        .isEqualTo(BundleSimulator.run(2, 9, GapProfile.standard(), RuleProfile.standard()));
  }

  private static Iterable<CSVRecord> rows() throws IOException {
    try (InputStream in = BundleSimulatorTest.class.getResourceAsStream("bundle-figures.csv")) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .getRecords();
    }
  }
}
