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
import java.util.stream.Collectors;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.gap.OfficialOpenings;
import org.skillgap.gap.OfficialVacancies;
import org.skillgap.gap.ReaderErrors;
import org.skillgap.gap.ReaderErrors.Counts;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;
import org.skillgap.pipeline.intake.SourceMapping.Format;
import org.skillgap.pipeline.intake.SourceMapping.Kind;

/**
 * The official totals of a workspace; a file that is not there gives none.
 *
 * @param volumes vacancies of a feed without texts: they weigh, they add no skills
 * @param readerErrors errors of reading by skill, counted on gold postings
 * @param rejected rows that could not be read
 * @param counts one for each file that is there
 */
public record ReferenceFiles(
    List<OfficialVacancies> vacancies,
    List<OfficialVacancies> volumes,
    List<OfficialOpenings> openings,
    List<BusinessCounts> businesses,
    ReaderErrors readerErrors,
    List<Quarantined> rejected,
    List<StageCount> counts) {

  public ReferenceFiles {
    vacancies = List.copyOf(vacancies);
    volumes = List.copyOf(volumes);
    openings = List.copyOf(openings);
    businesses = List.copyOf(businesses);
    rejected = List.copyOf(rejected);
    counts = List.copyOf(counts);
  }

  /**
   * Reads {@code vacancies.csv}, {@code openings.csv}, {@code business_counts.csv}, {@code
   * reader_errors.csv}, and the months of Job Bank in {@code job-bank}.
   */
  public static ReferenceFiles read(Path folder) throws IOException {
    ReferenceFile<OfficialVacancies> vacancies =
        new ReferenceFile<>(folder.resolve("vacancies.csv"), ReferenceFiles::vacancies);
    ReferenceFile<OfficialOpenings> openings =
        new ReferenceFile<>(folder.resolve("openings.csv"), ReferenceFiles::openings);
    ReferenceFile<BusinessCounts> businesses =
        new ReferenceFile<>(folder.resolve("business_counts.csv"), ReferenceFiles::businesses);
    ReferenceFile<Map.Entry<String, Counts>> errors =
        new ReferenceFile<>(folder.resolve("reader_errors.csv"), ReferenceFiles::errors);
    List<Quarantined> rejected = new ArrayList<>();
    List<StageCount> counts = new ArrayList<>();
    for (ReferenceFile<?> file : List.of(vacancies, openings, businesses, errors)) {
      file.read();
      rejected.addAll(file.rejected);
      file.count(counts);
    }
    JobBankFeed feed = JobBankFeed.read(folder.resolve("job-bank"));
    rejected.addAll(feed.rejected);
    counts.addAll(feed.counts);
    return new ReferenceFiles(
        vacancies.rows,
        feed.volumes(),
        openings.rows,
        businesses.rows,
        new ReaderErrors(
            errors.rows.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Counts::plus))),
        rejected,
        counts);
  }

  private static OfficialVacancies vacancies(Fields f) {
    return new OfficialVacancies(
        f.required("period"),
        f.required("noc"),
        f.required("region"),
        number(f, "vacancies"),
        Objects.requireNonNullElse(f.number("cv"), 0.0));
  }

  private static OfficialOpenings openings(Fields f) {
    return new OfficialOpenings(
        f.required("noc"),
        f.required("region"),
        (int) number(f, "year"),
        number(f, "openings"),
        Objects.requireNonNullElse(f.number("cv"), 0.0));
  }

  private static BusinessCounts businesses(Fields f) {
    return new BusinessCounts(
        f.required("naics2"),
        f.required("size_band"),
        f.required("region"),
        number(f, "establishments"));
  }

  private static Map.Entry<String, Counts> errors(Fields f) {
    return Map.entry(
        f.required("uri"),
        new Counts(
            (int) number(f, "hits"),
            (int) number(f, "misses"),
            (int) number(f, "inventions"),
            (int) number(f, "absences")));
  }

  private static double number(Fields fields, String field) {
    fields.required(field);
    Double value = fields.number(field);
    if (value == null) {
      throw new Unreadable(
          field,
          fields.text(field),
          Message.of("{0} is negative", field),
          Message.of("Write a number, or take the row out"));
    }
    return value;
  }

  /** The state of reading one file. */
  private static final class ReferenceFile<T> {
    private static final SourceMapping PLAIN =
        SourceMapping.plain("reference", Kind.CATALOGUE, Format.CSV);

    private final Path path;
    private final String name;
    private final Function<Fields, T> row;
    private final List<String> header = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private final List<Quarantined> rejected = new ArrayList<>();

    ReferenceFile(Path path, Function<Fields, T> row) {
      this.path = path;
      this.name = String.valueOf(path.getFileName());
      this.row = row;
    }

    void read() throws IOException {
      if (Files.isRegularFile(path)) {
        new CsvRecords(TextFile.read(path), ',')
            .forEach(this::take, (line, raw) -> reject(line, CsvRecords.torn(raw)));
      }
    }

    void count(List<StageCount> counts) {
      if (Files.isRegularFile(path)) {
        counts.add(
            new StageCount(
                "reading of official totals",
                "reference/" + name,
                (long) rows.size() + rejected.size(),
                rows.size(),
                rejected.size(),
                0));
      }
    }

    private void take(long line, List<String> cells) {
      if (header.isEmpty()) {
        cells.forEach(cell -> header.add(cell.strip()));
        return;
      }
      if (cells.size() != header.size()) {
        reject(line, CsvRecords.uneven(header, cells));
        return;
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        values.put(header.get(i), cells.get(i));
      }
      try {
        rows.add(row.apply(Fields.of(PLAIN, values)));
      } catch (Unreadable e) {
        reject(line, e);
      } catch (IllegalArgumentException e) {
        reject(line, Unreadable.of(e));
      }
    }

    private void reject(long line, Unreadable what) {
      rejected.add(
          new Quarantined("reference", name, line, what.field, what.value, what.reason, what.mend));
    }
  }
}
