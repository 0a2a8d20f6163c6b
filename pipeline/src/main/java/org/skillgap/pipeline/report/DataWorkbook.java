package org.skillgap.pipeline.report;

import java.io.Closeable;
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
final class DataWorkbook implements Closeable {
  private static final String CORE = "docProps/core.xml";

  /** A sheet holds its rows until they are flushed; so many fit any memory. */
  private static final int FLUSH = 500;

  /** The most that one cell may hold in this format. */
  private static final int LONGEST_CELL = 32_767;

  private final ReportInput run;
  private final Path file;
  private final Path raw;
  private final OutputStream out;
  private final Workbook book;
  private final Sheet<Gap> gaps;
  private final RowSpool advice;

  /** Begins the workbook; it stands at its place when it is finished. */
  DataWorkbook(ReportInput run, Path file) throws IOException {
    this.run = run;
    this.file = file;
    raw = Files.createTempFile("skillgap-", ".xlsx");
    out = Files.newOutputStream(raw);
    book = new Workbook(out, "skillgap", "1.0");
    dictionary(book.newWorksheet("Data dictionary"));
    gaps = new Sheet<>(book.newWorksheet("gaps"), Gap.class);
    advice = new RowSpool();
  }

  /** Adds the rows of a program. */
  void add(ProgramReport program) throws IOException {
    for (Gap gap : program.gaps()) {
      gaps.add(cells(Gap.class, gap));
    }
    // A workbook is written sheet by sheet: what belongs to a later one waits on the disk.
    for (Recommendation recommendation : program.recommendations()) {
      advice.add(cells(Recommendation.class, recommendation));
    }
  }

  /** Writes the rest; the same input gives the same bytes. */
  void finish() throws IOException {
    gaps.finish();
    Sheet<Recommendation> second =
        new Sheet<>(book.newWorksheet("recommendations"), Recommendation.class);
    advice.each(second::add);
    second.finish();
    Sheet<StageCount> quality = new Sheet<>(book.newWorksheet("quality"), StageCount.class);
    for (StageCount stage : run.stages()) {
      quality.add(cells(StageCount.class, stage));
    }
    quality.finish();
    book.close();
    out.close();
    dated(raw, file, run.asOf());
  }

  @Override
  public void close() throws IOException {
    out.close();
    advice.close();
    Files.deleteIfExists(raw);
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
    private int row = 1;

    Sheet(Worksheet sheet, Class<T> type) {
      this.sheet = sheet;
      List<Named> header = columns(type, "", "");
      for (int i = 0; i < header.size(); i++) {
        sheet.inlineString(0, i, header.get(i).name());
        sheet.style(0, i).bold().set();
      }
      sheet.freezePane(1, 1);
    }

    void add(List<@Nullable Object> cells) throws IOException {
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) instanceof Number number) {
          sheet.value(row, i, number);
        } else if (cells.get(i) instanceof String text) {
          sheet.inlineString(row, i, text);
        }
      }
      row++;
      if (row % FLUSH == 0) {
        sheet.flush();
      }
    }

    void finish() throws IOException {
      sheet.finish();
    }
  }

  /** A row's numbers and texts, with nothing where a value is absent. */
  private static <T extends Record> List<@Nullable Object> cells(Class<T> type, T row) {
    List<@Nullable Object> cells = new ArrayList<>();
    values(type, row, cells);
    cells.replaceAll(value -> value == null || value instanceof Number ? value : cell(value));
    return cells;
  }

  private static String cell(Object value) {
    String text = text(value);
    return text.substring(0, Math.min(text.length(), LONGEST_CELL));
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
