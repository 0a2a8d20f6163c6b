package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.contract.Rows;

/**
 * Official vacancies of every occupation and region that postings know: as published; else from a
 * feed of volumes, scaled to the level of what is published; else from the totals of groups and
 * countries, raked over the cells that are left.
 */
public final class VolumeTotals {
  private static final int QUARTERS = 4;
  private static final int UNIT_DIGITS = 5;
  private static final int ROUNDS = 100;
  private static final double CLOSE_ENOUGH = 1e-9;

  private VolumeTotals() {}

  /** An occupation in a region: a NOC code of five digits, and ISO 3166-2. */
  public record Cell(String noc, String region) implements Comparable<Cell> {
    public Cell {
      Rows.present(noc, "noc");
      Rows.text(region, "region");
    }

    @Override
    public int compareTo(Cell other) {
      int byNoc = noc.compareTo(other.noc);
      return byNoc != 0 ? byNoc : region.compareTo(other.region);
    }

    /** Whether this is a total that the other cell is a part of. */
    boolean holds(Cell part) {
      boolean country = !region.contains("-") && part.region.startsWith(region + "-");
      return part.noc.startsWith(noc) && (country || region.equals(part.region));
    }

    boolean isUnit() {
      return noc.length() == UNIT_DIGITS && region.contains("-");
    }
  }

  /**
   * One figure for each cell that can be told.
   *
   * @param official published counts: cells, and totals with a shorter code or a country alone
   * @param feed counts of a feed of volumes
   * @param posted vacancies behind postings, by cell
   * @param today newest quarter that counts, as in 2026Q2
   * @param profile tells how rough a figure is that is not published itself
   */
  public static List<OfficialVacancies> completed(
      List<OfficialVacancies> official,
      List<OfficialVacancies> feed,
      Map<Cell, Double> posted,
      String today,
      GapProfile profile) {
    Map<Cell, OfficialVacancies> published = newest(official, today);
    Map<Cell, OfficialVacancies> known = new TreeMap<>();
    Map<Cell, OfficialVacancies> totals = new TreeMap<>();
    published.forEach((cell, row) -> (cell.isUnit() ? known : totals).put(cell, row));
    addFeed(newest(feed, today), known, profile.feedError());
    rake(totals, posted, known, profile.rakedError());
    return List.copyOf(known.values());
  }

  // The mean of the newest quarters: one that is missing takes nothing from the level.
  private static Map<Cell, OfficialVacancies> newest(List<OfficialVacancies> rows, String today) {
    Map<Cell, List<OfficialVacancies>> byCell = new TreeMap<>();
    rows.stream()
        .filter(row -> row.period().compareTo(today) <= 0)
        .forEach(
            row ->
                byCell
                    .computeIfAbsent(
                        new Cell(row.noc().equals("all") ? "" : row.noc(), row.region()),
                        c -> new ArrayList<>())
                    .add(row));
    Map<Cell, OfficialVacancies> newest = new TreeMap<>();
    byCell.forEach(
        (cell, all) -> {
          List<OfficialVacancies> last =
              all.stream()
                  .sorted((a, b) -> b.period().compareTo(a.period()))
                  .limit(QUARTERS)
                  .toList();
          double mean = last.stream().mapToDouble(OfficialVacancies::vacancies).average().orElse(0);
          double error =
              Math.sqrt(last.stream().mapToDouble(v -> Math.pow(v.vacancies() * v.cv(), 2)).sum());
          newest.put(
              cell,
              row(cell, last.get(0).period(), mean, mean == 0 ? 0 : error / last.size() / mean));
        });
    return newest;
  }

  private static void addFeed(
      Map<Cell, OfficialVacancies> feed, Map<Cell, OfficialVacancies> known, double error) {
    double[] ratios =
        feed.entrySet().stream()
            .filter(e -> known.containsKey(e.getKey()) && e.getValue().vacancies() > 0)
            .mapToDouble(e -> count(known, e.getKey()) / e.getValue().vacancies())
            .filter(ratio -> ratio > 0)
            .sorted()
            .toArray();
    double level = ratios.length == 0 ? 1 : Draws.quantile(ratios, 0.5);
    feed.forEach(
        (cell, row) -> {
          if (cell.isUnit() && row.vacancies() > 0) {
            known.putIfAbsent(cell, row(cell, row.period(), row.vacancies() * level, error));
          }
        });
  }

  // Iterative proportional fitting: the cells that are left start from their postings and are
  // scaled
  // to each total in turn, less what is known of it, until all totals hold.
  private static void rake(
      Map<Cell, OfficialVacancies> totals,
      Map<Cell, Double> posted,
      Map<Cell, OfficialVacancies> known,
      double error) {
    List<Cell> open =
        posted.keySet().stream()
            .filter(cell -> !known.containsKey(cell))
            .filter(cell -> totals.keySet().stream().anyMatch(t -> t.holds(cell)))
            .sorted()
            .toList();
    double[] raked = open.stream().mapToDouble(c -> posted.getOrDefault(c, 0.0)).toArray();
    List<int[]> parts = new ArrayList<>();
    List<Double> targets = new ArrayList<>();
    totals.forEach(
        (total, row) -> {
          int[] part = indices(open, total);
          double rest =
              row.vacancies()
                  - known.keySet().stream()
                      .filter(total::holds)
                      .mapToDouble(cell -> count(known, cell))
                      .sum();
          if (part.length > 0) {
            parts.add(part);
            targets.add(Math.max(0, rest));
          }
        });
    double change = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && change > CLOSE_ENOUGH; round++) {
      change = 0;
      for (int m = 0; m < parts.size(); m++) {
        double sum = Arrays.stream(parts.get(m)).mapToDouble(i -> raked[i]).sum();
        double factor = sum == 0 ? 1 : targets.get(m) / sum;
        Arrays.stream(parts.get(m)).forEach(i -> raked[i] *= factor);
        change = Math.max(change, Math.abs(factor - 1));
      }
    }
    String period =
        totals.values().stream().map(OfficialVacancies::period).max(String::compareTo).orElse("");
    for (int i = 0; i < raked.length; i++) {
      // Nothing left of a total says that total and parts disagree, not that there are no
      // vacancies.
      if (raked[i] > 0) {
        known.put(open.get(i), row(open.get(i), period, raked[i], error));
      }
    }
  }

  private static int[] indices(List<Cell> cells, Cell total) {
    return java.util.stream.IntStream.range(0, cells.size())
        .filter(i -> total.holds(cells.get(i)))
        .toArray();
  }

  private static double count(Map<Cell, OfficialVacancies> rows, Cell cell) {
    OfficialVacancies row = rows.get(cell);
    return row == null ? 0 : row.vacancies();
  }

  private static OfficialVacancies row(Cell cell, String period, double vacancies, double cv) {
    String noc = cell.noc().isEmpty() ? "all" : cell.noc();
    return new OfficialVacancies(period, noc, cell.region(), vacancies, cv);
  }
}
