package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillgap.gap.VolumeTotals.Cell;

class VolumeTotalsTest {
  private static final Cell COOKS = new Cell("63200", "CA-ON");
  private static final Cell BAKERS = new Cell("63202", "CA-ON");
  private static final Cell CHEFS = new Cell("62200", "CA-ON");
  private static final Cell COOKS_WEST = new Cell("63200", "CA-BC");

  @Test
  void whatIsPublishedIsTheMeanOfItsNewestFourQuartersUpToToday() {
    List<OfficialVacancies> official =
        List.of(
            row("2024Q4", "63200", "CA-ON", 900),
            row("2025Q1", "63200", "CA-ON", 100),
            row("2025Q2", "63200", "CA-ON", 200),
            row("2025Q4", "63200", "CA-ON", 300),
            row("2026Q1", "63200", "CA-ON", 400),
            row("2026Q2", "63200", "CA-ON", 9000));
    assertThat(completed(official, List.of(), Map.of(), "2026Q1")).containsEntry(COOKS, 250.0);
  }

  @Test
  void aFeedOfVolumesFillsOpenCellsAtTheLevelOfTheOfficialCount() {
    List<OfficialVacancies> official =
        List.of(row("2026Q1", "63200", "CA-ON", 300), row("2026Q1", "62200", "CA-ON", 90));
    List<OfficialVacancies> feed =
        List.of(
            row("2026Q1", "63200", "CA-ON", 100),
            row("2026Q1", "62200", "CA-ON", 30),
            row("2026Q1", "63202", "CA-ON", 20));
    assertThat(completed(official, feed, Map.of(), "2026Q1"))
        .containsEntry(COOKS, 300.0)
        .containsEntry(BAKERS, 60.0);
  }

  @Test
  void aFeedAloneGivesTheParts() {
    List<OfficialVacancies> feed = List.of(row("2026Q1", "63202", "CA-ON", 20));
    assertThat(completed(List.of(), feed, Map.of(), "2026Q1")).containsEntry(BAKERS, 20.0);
  }

  @Test
  void theTotalOfAGroupIsSharedByItsOpenCellsAsTheyPost() {
    List<OfficialVacancies> official =
        List.of(row("2026Q1", "6", "CA-ON", 500), row("2026Q1", "63200", "CA-ON", 200));
    assertThat(
            completed(
                official, List.of(), Map.of(COOKS, 10.0, BAKERS, 30.0, CHEFS, 10.0), "2026Q1"))
        .containsEntry(COOKS, 200.0)
        .containsEntry(BAKERS, 225.0)
        .containsEntry(CHEFS, 75.0);
  }

  @Test
  void cellsBetweenTwoMarginsAreRakedUntilBothHold() {
    Cell bakersWest = new Cell("63202", "CA-BC");
    List<OfficialVacancies> official =
        List.of(
            row("2026Q1", "63200", "CA", 300),
            row("2026Q1", "63202", "CA", 100),
            row("2026Q1", "632", "CA-ON", 250),
            row("2026Q1", "632", "CA-BC", 150));
    Map<Cell, Double> raked =
        completed(
            official,
            List.of(),
            Map.of(COOKS, 10.0, BAKERS, 10.0, COOKS_WEST, 40.0, bakersWest, 5.0),
            "2026Q1");
    assertThat(at(raked, COOKS) + at(raked, COOKS_WEST)).isCloseTo(300, within(1e-3));
    assertThat(at(raked, BAKERS) + at(raked, bakersWest)).isCloseTo(100, within(1e-3));
    assertThat(at(raked, COOKS) + at(raked, BAKERS)).isCloseTo(250, within(1e-3));
    assertThat(at(raked, COOKS_WEST) + at(raked, bakersWest)).isCloseTo(150, within(1e-3));
  }

  @Test
  void whatNoTotalHoldsStaysUnknown() {
    List<OfficialVacancies> official = List.of(row("2026Q1", "62", "CA-ON", 500));
    assertThat(completed(official, List.of(), Map.of(COOKS, 10.0), "2026Q1"))
        .doesNotContainKey(COOKS);
  }

  private static double at(Map<Cell, Double> raked, Cell cell) {
    return raked.getOrDefault(cell, Double.NaN);
  }

  private static Map<Cell, Double> completed(
      List<OfficialVacancies> official,
      List<OfficialVacancies> feed,
      Map<Cell, Double> posted,
      String today) {
    Map<Cell, Double> totals = new java.util.TreeMap<>();
    VolumeTotals.completed(official, feed, posted, today, GapProfile.standard())
        .forEach(row -> totals.put(new Cell(row.noc(), row.region()), row.vacancies()));
    return totals;
  }

  private static OfficialVacancies row(String period, String noc, String region, double count) {
    return new OfficialVacancies(period, noc, region, count, 0);
  }
}
