package org.skillgap.pipeline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.skillgap.finding.Quarantined;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.gap.OfficialOpenings;
import org.skillgap.gap.OfficialVacancies;
import org.skillgap.pipeline.intake.Fields.Unreadable;
import org.skillgap.pipeline.intake.SourceMapping.Format;
import org.skillgap.pipeline.intake.SourceMapping.Kind;

/** Reads the official totals of a workspace; a file that is not there gives none. */
public final class ReferenceFiles {
  private static final SourceMapping PLAIN =
      SourceMapping.plain("reference", Kind.CATALOGUE, Format.CSV);

  private final List<Quarantined> rejected = new ArrayList<>();
  private final Path folder;

  public ReferenceFiles(Path folder) {
    this.folder = folder;
  }

  /** Rows that could not be read, after the files were. */
  public List<Quarantined> rejected() {
    return List.copyOf(rejected);
  }

  public List<OfficialVacancies> vacancies() throws IOException {
    return read(
        "vacancies.csv",
        f ->
            new OfficialVacancies(
                f.required("period"),
                f.required("noc"),
                f.required("region"),
                number(f, "vacancies"),
                Objects.requireNonNullElse(f.number("cv"), 0.0)));
  }

  public List<OfficialOpenings> openings() throws IOException {
    return read(
        "openings.csv",
        f ->
            new OfficialOpenings(
                f.required("noc"),
                f.required("region"),
                (int) number(f, "year"),
                number(f, "openings"),
                Objects.requireNonNullElse(f.number("cv"), 0.0)));
  }

  public List<BusinessCounts> businesses() throws IOException {
    return read(
        "business_counts.csv",
        f ->
            new BusinessCounts(
                f.required("naics2"),
                f.required("size_band"),
                f.required("region"),
                number(f, "establishments")));
  }

  private static double number(Fields fields, String field) {
    fields.required(field);
    Double value = fields.number(field);
    if (value == null) {
      throw new Unreadable(
          field, fields.text(field), field + " is negative", "Write a number, or take the row out");
    }
    return value;
  }

  private <T> List<T> read(String name, Function<Fields, T> row) throws IOException {
    Path file = folder.resolve(name);
    List<T> rows = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return rows;
    }
    List<String> header = new ArrayList<>();
    new CsvRecords(TextFile.read(file), ',')
        .forEach(
            (line, cells) -> {
              if (header.isEmpty()) {
                header.addAll(cells);
              } else {
                take(name, line, header, cells, row, rows);
              }
            },
            (line, raw) ->
                reject(
                    name,
                    line,
                    "",
                    raw,
                    "the line cannot be cut into columns",
                    "Close its quotes"));
    return rows;
  }

  private <T> void take(
      String name,
      long line,
      List<String> header,
      List<String> cells,
      Function<Fields, T> row,
      List<T> rows) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      values.put(header.get(i).strip(), cells.get(i));
    }
    try {
      rows.add(row.apply(Fields.of(PLAIN, values)));
    } catch (Unreadable e) {
      reject(name, line, e.field, e.value, String.valueOf(e.getMessage()), e.mend);
    } catch (IllegalArgumentException e) {
      reject(
          name,
          line,
          "",
          null,
          String.valueOf(e.getMessage()),
          "Correct the field that the reason names");
    }
  }

  private void reject(
      String name,
      long line,
      String field,
      @org.jspecify.annotations.Nullable String value,
      String reason,
      String mend) {
    rejected.add(new Quarantined("reference", name, line, field, value, reason, mend));
  }
}
