package org.skillgap.pipeline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Table;
import org.skillgap.credential.Recommendation;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.message.Message;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * The published tables as one workbook, with a sheet that says what each column means. Text is
 * stored as text, so that nothing in it runs as a formula.
 */
final class DataWorkbook {
  private static final String CORE = "docProps/core.xml";

  /** A sheet holds its rows until they are flushed; so many fit any memory. */
  private static final int FLUSH = 500;

  /** The most that one cell may hold in this format. */
  private static final int LONGEST_CELL = 32_767;

  private final ReportInput run;

  private DataWorkbook(ReportInput run) {
    this.run = run;
  }

  /** Writes the workbook; the same input gives the same bytes. */
  static void write(ReportInput run, Path file) throws IOException {
    Path raw = Files.createTempFile("skillgap-", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(raw);
          Workbook book = new Workbook(out, "skillgap", "1.0")) {
        new DataWorkbook(run).sheets(book);
      }
      dated(raw, file, run.asOf());
    } finally {
      Files.delete(raw);
    }
  }

  private void sheets(Workbook book) throws IOException {
    dictionary(book.newWorksheet("Data dictionary"));
    Sheet<Gap> gaps = new Sheet<>(book.newWorksheet("gaps"), Gap.class);
    for (ProgramReport program : run.programs()) {
      gaps.add(program.gaps());
    }
    gaps.finish();
    Sheet<Recommendation> advice =
        new Sheet<>(book.newWorksheet("recommendations"), Recommendation.class);
    for (ProgramReport program : run.programs()) {
      advice.add(program.recommendations());
    }
    advice.finish();
    Sheet<StageCount> quality = new Sheet<>(book.newWorksheet("quality"), StageCount.class);
    quality.add(run.stages());
    quality.finish();
  }

  private static void dictionary(Worksheet sheet) throws IOException {
    List<String> header = List.of("Table", "Column", "Meaning");
    for (int i = 0; i < header.size(); i++) {
      sheet.inlineString(0, i, header.get(i));
      sheet.style(0, i).bold().set();
    }
    int row = 1;
    for (Class<? extends Record> table :
        List.of(Gap.class, Recommendation.class, StageCount.class)) {
      String name = Objects.requireNonNull(table.getAnnotation(Table.class)).name();
      for (Named column : columns(table, "", "")) {
        sheet.inlineString(row, 0, name);
        sheet.inlineString(row, 1, column.name());
        sheet.inlineString(row, 2, column.meaning());
        row++;
      }
    }
    sheet.width(0, 18);
    sheet.width(1, 28);
    sheet.width(2, 100);
    sheet.freezePane(0, 1);
    sheet.finish();
  }

  /** A column's name with those of the records around it, and its meaning. */
  private record Named(String name, String meaning) {}

  private static List<Named> columns(Class<?> type, String prefix, String meaning) {
    List<Named> columns = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      String own = column == null ? "" : column.value();
      String whole = meaning.isEmpty() ? own : meaning + ": " + own;
      if (isFlat(component)) {
        columns.addAll(columns(component.getType(), prefix + component.getName() + ".", whole));
      } else {
        columns.add(new Named(prefix + component.getName(), whole));
      }
    }
    return columns;
  }

  /** One table on one sheet. */
  private static final class Sheet<T extends Record> {
    private final Worksheet sheet;
    private final Class<T> type;
    private int row = 1;

    Sheet(Worksheet sheet, Class<T> type) {
      this.sheet = sheet;
      this.type = type;
      List<Named> header = columns(type, "", "");
      for (int i = 0; i < header.size(); i++) {
        sheet.inlineString(0, i, header.get(i).name());
        sheet.style(0, i).bold().set();
      }
      sheet.freezePane(1, 1);
    }

    void add(List<T> rows) throws IOException {
      for (T one : rows) {
        List<@Nullable Object> values = new ArrayList<>();
        values(type, one, values);
        for (int i = 0; i < values.size(); i++) {
          cell(i, values.get(i));
        }
        row++;
        if (row % FLUSH == 0) {
          sheet.flush();
        }
      }
    }

    void finish() throws IOException {
      sheet.finish();
    }

    private void cell(int column, @Nullable Object value) {
      if (value instanceof Number number) {
        sheet.value(row, column, number);
      } else if (value != null) {
        String text = text(value);
        sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
      }
    }
  }

  private static void values(Class<?> type, @Nullable Object of, List<@Nullable Object> into) {
    for (RecordComponent component : type.getRecordComponents()) {
      Object value = of == null ? null : value(component, of);
      if (isFlat(component)) {
        values(component.getType(), value, into);
      } else {
        into.add(value);
      }
    }
  }

  // A message is one cell: its text.
  private static boolean isFlat(RecordComponent component) {
    return component.getType().isRecord() && component.getType() != Message.class;
  }

  private static @Nullable Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Object value) {
    return value instanceof Collection<?> all
        ? all.stream().map(String::valueOf).collect(Collectors.joining("; "))
        : String.valueOf(value);
  }

  // The library writes the clock's time into the file: the run's day takes its place.
  private static void dated(Path raw, Path file, LocalDate day) throws IOException {
    try (ZipFile in = new ZipFile(raw.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().equals(CORE)) {
            out.write(core(content, day).getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
  }

  private static String core(InputStream in, LocalDate day) throws IOException {
    String time = day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    return new String(in.readAllBytes(), StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:created[^>]*>)[^<]*", String.format(Locale.ROOT, "$1%s", time));
  }
}
