package org.skillgap.pipeline.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Table;
import org.skillgap.credential.Recommendation;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * The published tables as one workbook, with a sheet that says what each column means. Sentences
 * are said in one language; tables, columns and codes have the same names in each. Text is stored
 * as text, so that nothing in it runs as a formula.
 */
final class DataWorkbook implements Closeable {
  /** A sheet holds its rows until they are flushed; so many fit any memory. */
  private static final int FLUSH = 500;

  /** A rule, a quote or a sentence takes a line each: so much of them shows, the rest opens. */
  private static final double HEIGHT = 60;

  private static final double WIDTH = 60;

  /** The same day in every time zone, as an archive writes it: before its days begin. */
  private static final FileTime UNDATED = FileTime.fromMillis(0);

  private static final Columns GAPS = Columns.of(Gap.class);
  private static final Columns ADVICE = Columns.of(Recommendation.class);
  private static final Columns QUALITY = Columns.of(StageCount.class);

  private final ReportInput run;
  private final Language language;
  private final Path file;
  private final OutputStream out;
  private final Workbook book;
  private final Sheet gaps;
  private final RowSpool advice;

  DataWorkbook(ReportInput run, Language language, Path folder) throws IOException {
    this.run = run;
    this.language = language;
    file = folder.resolve(language.folder() + "skillgap.xlsx");
    Files.createDirectories(file.getParent());
    out = new BufferedOutputStream(Files.newOutputStream(file));
    book = new Workbook(out, "skillgap", "1.0");
    dictionary(book.newWorksheet("Data dictionary"));
    gaps = new Sheet(book.newWorksheet("gaps"), GAPS);
    advice = new RowSpool();
  }

  /** Adds the rows of a program. */
  void add(ProgramReport program) throws IOException {
    CellText text = new CellText(new Names(language, program.skills()));
    for (Gap gap : program.gaps()) {
      gaps.add(cells(GAPS, gap, text));
    }
    // A workbook is written sheet by sheet: what belongs to a later one waits on the disk.
    for (Recommendation recommendation : program.recommendations()) {
      advice.add(cells(ADVICE, recommendation, text));
    }
  }

  /** Writes the rest; the same input gives the same bytes. */
  void finish() throws IOException {
    gaps.finish();
    Sheet second = new Sheet(book.newWorksheet("recommendations"), ADVICE);
    advice.each(second::add);
    second.finish();
    Sheet quality = new Sheet(book.newWorksheet("quality"), QUALITY);
    CellText text = new CellText(new Names(language, Map.of()));
    for (StageCount stage : run.stages()) {
      quality.add(cells(QUALITY, stage, text));
    }
    quality.finish();
    book.close();
    out.close();
    date(file, run.asOf());
  }

  @Override
  public void close() throws IOException {
    out.close();
    advice.close();
  }

  private static void dictionary(Worksheet sheet) throws IOException {
    List<String> header = List.of("Table", "Column", "Meaning");
    for (int i = 0; i < header.size(); i++) {
      sheet.inlineString(0, i, header.get(i));
      sheet.style(0, i).bold().set();
    }
    int row = 1;
    row = meanings(sheet, row, Gap.class, GAPS);
    row = meanings(sheet, row, Recommendation.class, ADVICE);
    meanings(sheet, row, StageCount.class, QUALITY);
    sheet.width(0, 18);
    sheet.width(1, 28);
    sheet.width(2, 100);
    sheet.freezePane(0, 1);
    sheet.finish();
  }

  private static int meanings(Worksheet sheet, int from, Class<?> table, Columns columns) {
    String name = Objects.requireNonNull(table.getAnnotation(Table.class)).name();
    int row = from;
    for (Columns.One column : columns.all()) {
      sheet.inlineString(row, 0, name);
      sheet.inlineString(row, 1, column.name());
      sheet.inlineString(row, 2, column.meaning());
      row++;
    }
    return row;
  }

  /** One table on one sheet. */
  private static final class Sheet {
    private final Worksheet sheet;
    private int row = 1;

    Sheet(Worksheet sheet, Columns columns) {
      this.sheet = sheet;
      List<String> header = columns.names();
      for (int i = 0; i < header.size(); i++) {
        sheet.inlineString(0, i, header.get(i));
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
          if (text.indexOf('\n') >= 0) {
            sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            sheet.width(i, WIDTH);
            sheet.rowHeight(row, HEIGHT);
          }
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
  private static List<@Nullable Object> cells(Columns columns, Record row, CellText text) {
    List<@Nullable Object> cells = columns.of(row);
    cells.replaceAll(value -> value == null || value instanceof Number ? value : text.of(value));
    return cells;
  }

  // The library writes the clock's time into the file: the run's day takes its place, and all else
  // stays as it was compressed.
  private static void date(Path file, LocalDate day) throws IOException {
    try (FileSystem book = FileSystems.newFileSystem(file)) {
      Path core = book.getPath("docProps/core.xml");
      String time = day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
      Files.writeString(
          core,
          Files.readString(core)
              .replaceAll(
                  "(<dcterms:created[^>]*>)[^<]*", String.format(Locale.ROOT, "$1%s", time)));
      Files.setLastModifiedTime(core, UNDATED);
    }
  }
}
