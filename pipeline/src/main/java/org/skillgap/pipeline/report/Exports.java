package org.skillgap.pipeline.report;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.Recommendation;
import org.skillgap.gap.Gap;
import org.skillgap.message.Message;
import org.skillgap.pipeline.PlainMessages;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.exchange.ExchangeFiles;

/** The published tables as files for a spreadsheet or another program. */
final class Exports implements Closeable {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          // Whoever reads a file reads English; patterns are for the pages.
          .addModule(new PlainMessages())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private final Sheet<Gap> gaps;
  private final Sheet<Recommendation> advice;
  private final Sheet<Bundle> bundles;

  Exports(Path folder) throws IOException {
    Files.createDirectories(folder);
    gaps = new Sheet<>(folder.resolve("gaps.csv"), Gap.class);
    advice = new Sheet<>(folder.resolve("recommendations.csv"), Recommendation.class);
    bundles = new Sheet<>(folder.resolve("bundles.csv"), Bundle.class);
  }

  /** Adds the rows of a program; hundreds of them never stand in memory at once. */
  void add(ProgramReport program) throws IOException {
    gaps.add(program.gaps());
    advice.add(program.recommendations());
    bundles.add(program.bundle() == null ? List.of() : List.of(program.bundle()));
  }

  @Override
  public void close() throws IOException {
    try (gaps;
        advice;
        bundles) {
      // Each is closed, also where another cannot be.
    }
  }

  /** Writes what a program has files of its own for. */
  static void files(ReportInput input, ProgramReport program, Path folder) throws IOException {
    document(input, program, folder);
    ExchangeFiles.write(program, input.asOf(), folder);
  }

  private static void document(ReportInput input, ProgramReport program, Path folder)
      throws IOException {
    Map<String, Object> document = new TreeMap<>();
    document.put("run", input.runId());
    document.put("program", program.program());
    document.put("facts", program.facts());
    document.put("gaps", program.gaps());
    document.put("recommendations", program.recommendations());
    document.put("bundle", program.bundle());
    try (OutputStream out =
        Files.newOutputStream(
            folder.resolve("program").resolve(program.program().key() + ".json"))) {
      JSON.writeValue(out, document);
    }
  }

  /** A table as a file, written row by row. */
  private static final class Sheet<T extends Record> implements AutoCloseable {
    private final Columns columns;
    private final CSVPrinter csv;

    Sheet(Path file, Class<T> type) throws IOException {
      columns = Columns.of(type);
      csv =
          CSVFormat.DEFAULT
              .builder()
              .setRecordSeparator("\n")
              .get()
              .print(Files.newBufferedWriter(file));
      csv.printRecord(columns.names());
    }

    void add(List<T> rows) throws IOException {
      for (T row : rows) {
        for (Object value : columns.of(row)) {
          csv.print(cell(value));
        }
        csv.println();
      }
    }

    private static String cell(@Nullable Object value) throws IOException {
      if (value == null) {
        return "";
      }
      if (value instanceof List<?> list) {
        return JSON.writeValueAsString(list);
      }
      return value instanceof String || value instanceof Message
          ? inert(value.toString())
          : value.toString();
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
  static String inert(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
