package org.skillgap.pipeline.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one feed's files are to be understood, from {@code sources/NAME.yaml}; it holds no code.
 *
 * @param source name of the feed; its folder in the inbox
 * @param kind what its records are
 * @param format how its files are written
 * @param files ending that its files have, as in .csv; all files where absent
 * @param delimiter of columns, where not a comma
 * @param fields our field, and the column or the dotted path of the JSON that fills it; several
 *     with a plus between are joined, and numbers among them added
 * @param constants our field, and the value that it always has
 * @param dateFormats patterns tried after ISO dates, as in dd/MM/uuuu
 * @param values our field, and what its values mean in ours
 * @param factors our field, and by how much the file's number is multiplied: hours a week times
 *     weeks
 */
public record SourceMapping(
    String source,
    Kind kind,
    Format format,
    @Nullable String files,
    @Nullable String delimiter,
    TreeMap<String, String> fields,
    TreeMap<String, String> constants,
    List<String> dateFormats,
    TreeMap<String, TreeMap<String, String>> values,
    TreeMap<String, Double> factors)
    implements Serializable {

  /** What the records of a feed are. */
  public enum Kind {
    POSTINGS,
    SURVEY_EMPLOYERS,
    SURVEY_SKILLS,
    CATALOGUE,
    /** What chairs say of the pages: the file that a review page gives. */
    VERDICTS
  }

  /** How the files of a feed are written. */
  public enum Format {
    /** JSON Lines, one object a line; postings as schema.org JobPosting. */
    JSONL,
    /** One JSON or JSON-LD document a file: CTDL, Open Badges, the European Learning Model. */
    JSON,
    /** HTML pages with JSON-LD inside. */
    HTML,
    CSV
  }

  public SourceMapping {
    if (source == null || !source.matches("[a-z0-9][a-z0-9-]{0,60}")) {
      throw new IllegalArgumentException(
          "source is a short name of small letters, digits and hyphens, saw '" + source + "'");
    }
    if (kind == null || format == null) {
      throw new IllegalArgumentException("kind and format are required");
    }
    fields = fields == null ? new TreeMap<>() : new TreeMap<>(fields);
    constants = constants == null ? new TreeMap<>() : new TreeMap<>(constants);
    dateFormats = dateFormats == null ? List.of() : List.copyOf(dateFormats);
    values = values == null ? new TreeMap<>() : new TreeMap<>(values);
    factors = factors == null ? new TreeMap<>() : new TreeMap<>(factors);
  }

  /** A mapping for files that use our own names. */
  public static SourceMapping plain(String source, Kind kind, Format format) {
    return new SourceMapping(
        source,
        kind,
        format,
        null,
        null,
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  /** Whether a file of the feed's folder belongs to this mapping. */
  public boolean takes(String fileName) {
    String ending = files;
    String plain =
        fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    return ending == null || plain.endsWith(ending) || plain.startsWith(ending);
  }

  /** Name by which the file calls one of our fields; our own name where none is given. */
  String column(String field) {
    return fields.getOrDefault(field, field);
  }

  /** What a value of the file means in ours. */
  String value(String field, String value) {
    Map<String, String> meanings = values.get(field);
    return meanings == null ? value : meanings.getOrDefault(value, value);
  }
}
