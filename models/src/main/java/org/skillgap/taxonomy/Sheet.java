package org.skillgap.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A table with a header, from CSV, tab-separated text or the first sheet of an Excel file. */
final class Sheet {
  private final String file;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Sheet(String file, List<String> header, List<Row> rows) {
    this.file = file;
    this.columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(key(header.get(i)), i);
    }
    this.rows = rows;
  }

  static Sheet of(PublisherFiles.Content content) throws IOException {
    String name = content.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return excel(content);
    }
    return text(content, name.endsWith(".txt") ? CSVFormat.TDF : CSVFormat.DEFAULT);
  }

  private static Sheet text(PublisherFiles.Content content, CSVFormat format) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    try (Reader reader = new InputStreamReader(content.stream(), StandardCharsets.UTF_8);
        CSVParser parser = format.builder().setIgnoreSurroundingSpaces(false).get().parse(reader)) {
      for (CSVRecord record : parser) {
        if (header.isEmpty()) {
          record.forEach(header::add);
        } else {
          rows.add(new Row(parser.getCurrentLineNumber(), record.toList()));
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(content.name() + ": " + e.getCause().getMessage(), e);
    }
    return new Sheet(content.name(), header, rows);
  }

  private static Sheet excel(PublisherFiles.Content content) throws IOException {
    try (InputStream in = content.stream();
        ReadableWorkbook book = new ReadableWorkbook(in);
        Stream<org.dhatim.fastexcel.reader.Row> all = book.getFirstSheet().openStream()) {
      List<Row> rows = new ArrayList<>();
      all.forEach(
          row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
              cells.add(row.getCellText(i));
            }
            rows.add(new Row(row.getRowNum(), cells));
          });
      return rows.isEmpty()
          ? new Sheet(content.name(), List.of(), rows)
          : new Sheet(content.name(), rows.get(0).cells(), rows.subList(1, rows.size()));
    }
  }

  String file() {
    return file;
  }

  List<Row> rows() {
    return rows;
  }

  boolean has(String column) {
    return columns.containsKey(key(column));
  }

  /** The trimmed cell; empty where the column or the cell is missing. */
  String cell(Row row, String column) {
    Integer index = columns.get(key(column));
    return index == null || index >= row.cells().size() ? "" : row.cells().get(index).strip();
  }

  // Publishers pad header cells, change their case and put a byte order mark before the first.
  private static String key(String column) {
    return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  /** A row with the line at which it ends. */
  record Row(long line, List<String> cells) {}
}
