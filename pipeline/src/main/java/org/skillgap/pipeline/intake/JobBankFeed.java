package org.skillgap.pipeline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.OfficialVacancies;
import org.skillgap.message.Message;

/**
 * The monthly open data of Canada's Job Bank: vacancies by occupation and province, without
 * employers and texts. They weigh; they add no skills. The files come in several encodings, with
 * tabs or commas.
 */
final class JobBankFeed {
  private static final String SOURCE = "job-bank";
  private static final int NOC_DIGITS = 5;

  final List<Quarantined> rejected = new ArrayList<>();
  final List<StageCount> counts = new ArrayList<>();
  private final Map<String, Double> vacancies = new TreeMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private String file = "";
  private long taken;
  private long refused;

  /** Reads all files of a folder; one that is not there gives none. */
  static JobBankFeed read(Path folder) throws IOException {
    JobBankFeed feed = new JobBankFeed();
    if (Files.isDirectory(folder)) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path one : files) {
        feed.take(one);
      }
    }
    return feed;
  }

  /** Vacancies by quarter, occupation and province: the mean of the months of a quarter. */
  List<OfficialVacancies> volumes() {
    Map<String, Double> sums = new TreeMap<>();
    Map<String, List<String>> months = new TreeMap<>();
    vacancies.forEach(
        (key, n) -> {
          String month = key.substring(0, 7);
          String quarter = quarter(month);
          sums.merge(quarter + key.substring(7), n, Double::sum);
          List<String> known = months.computeIfAbsent(quarter, q -> new ArrayList<>());
          if (!known.contains(month)) {
            known.add(month);
          }
        });
    List<OfficialVacancies> volumes = new ArrayList<>();
    sums.forEach(
        (key, n) -> {
          String quarter = key.substring(0, 6);
          int bar = key.indexOf('|', 7);
          volumes.add(
              new OfficialVacancies(
                  quarter,
                  key.substring(7, bar),
                  key.substring(bar + 1),
                  n / Math.max(1, months.getOrDefault(quarter, List.of()).size()),
                  0));
        });
    return volumes;
  }

  private void take(Path path) throws IOException {
    file = String.valueOf(path.getFileName());
    columns.clear();
    taken = 0;
    refused = 0;
    String text = TextFile.read(path);
    int end = text.indexOf('\n');
    String head = end < 0 ? text : text.substring(0, end);
    new CsvRecords(text, head.indexOf('\t') >= 0 ? '\t' : ',')
        .forEach(this::row, (line, raw) -> reject(line, "", CsvRecords.torn(raw).reason));
    counts.add(
        new StageCount(
            "reading of official totals",
            "reference/" + SOURCE + "/" + file,
            taken + refused,
            taken,
            refused,
            0));
  }

  private void row(long line, List<String> cells) {
    if (columns.isEmpty()) {
      for (int i = 0; i < cells.size(); i++) {
        // Some months write two spaces in a column's name.
        columns.put(cells.get(i).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), i);
      }
      return;
    }
    String noc = value(cells, "noc21 code");
    String region = Regions.iso(value(cells, "province/territory"), "CA");
    String posted = value(cells, "first posting date");
    String count = value(cells, "vacancy count");
    String digits = noc == null ? "" : noc.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || digits.length() > NOC_DIGITS) {
      reject(line, "NOC21 Code", Message.of("the row names no occupation"));
    } else if (region == null || !region.matches("CA-[A-Z]{2}")) {
      reject(line, "Province/Territory", Message.of("the row names no province"));
    } else if (posted == null || !posted.matches("\\d{4}[/-]\\d{2}[/-]\\d{2}.*")) {
      reject(line, "First Posting Date", Message.of("the row has no date"));
    } else if (count == null || !count.matches("\\d{1,6}")) {
      reject(line, "Vacancy Count", Message.of("the row has no number of vacancies"));
    } else {
      String full = "0".repeat(NOC_DIGITS - digits.length()) + digits;
      String month = posted.substring(0, 4) + "-" + posted.substring(5, 7);
      vacancies.merge(
          month + "|" + full + "|" + region, (double) Integer.parseInt(count), Double::sum);
      taken++;
    }
  }

  private @Nullable String value(List<String> cells, String column) {
    Integer at = columns.get(column);
    String value = at == null || at >= cells.size() ? "" : cells.get(at).strip();
    return value.isEmpty() || value.equals("NA") || value.startsWith("*") ? null : value;
  }

  private void reject(long line, String field, Message reason) {
    refused++;
    rejected.add(
        new Quarantined(
            "reference",
            SOURCE + "/" + file,
            line,
            field,
            null,
            reason,
            Message.of("It is left out of the volumes; nothing to do unless most rows are")));
  }

  private static String quarter(String month) {
    return month.substring(0, 4) + "Q" + ((Integer.parseInt(month.substring(5, 7)) + 2) / 3);
  }
}
