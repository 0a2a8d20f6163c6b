package org.skillgap.pipeline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;

/**
 * Cuts a CSV text into records, each with its line, before the parser sees it: an open quote then
 * costs its own record and not the rest of the file.
 */
final class CsvRecords {
  private static final int LONGEST_RECORD = 1 << 20;
  private static final int MOST_LINES = 2_000;

  private final CSVFormat format;
  private final String text;
  private int at;
  private long line = 1;

  CsvRecords(String text, char delimiter) {
    this.text = text;
    this.format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  /** Hands on every record with its line; a broken one goes to {@code broken} with the reason. */
  void forEach(BiConsumer<Long, List<String>> record, BiConsumer<Long, String> broken) {
    while (at < text.length()) {
      long start = line;
      int begin = at;
      int end = recordEnd();
      String raw = text.substring(begin, Math.min(end, text.length()));
      if (!raw.isBlank()) {
        List<String> cells = cells(raw);
        if (cells.isEmpty()) {
          broken.accept(start, raw);
        } else {
          record.accept(start, cells);
        }
      }
    }
  }

  /** What is wrong with a record that no parser can cut. */
  static Unreadable torn(String raw) {
    return new Unreadable(
        "", raw, Message.of("the line cannot be cut into columns"), Message.of("Close its quotes"));
  }

  /** What is wrong with a record that is longer or shorter than the header. */
  static Unreadable uneven(List<String> header, List<String> cells) {
    return new Unreadable(
        "",
        String.join(",", cells),
        Message.of("the line has {0} columns, the header {1}", cells.size(), header.size()),
        Message.of("Put quotes around a cell that holds commas or line breaks"));
  }

  // The end of the record at which quotes are closed. Where they never are, the record ends with
  // its first line, and reading goes on at the next one.
  private int recordEnd() {
    boolean quoted = false;
    int firstLineEnd = -1;
    long firstLine = line + 1;
    int begin = at;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n') {
        line++;
        firstLineEnd = firstLineEnd < 0 ? i : firstLineEnd;
        if (!quoted) {
          at = i + 1;
          return i;
        }
        if (i - begin > LONGEST_RECORD || line - firstLine > MOST_LINES) {
          break;
        }
      }
    }
    if (quoted && firstLineEnd >= 0) {
      at = firstLineEnd + 1;
      line = firstLine;
      return firstLineEnd;
    }
    at = text.length();
    return text.length();
  }

  private List<String> cells(String raw) {
    try (CSVParser parser = CSVParser.parse(raw.strip(), format)) {
      List<String> cells = new ArrayList<>();
      for (CSVRecord record : parser) {
        cells.addAll(record.toList());
      }
      return cells;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }
}
