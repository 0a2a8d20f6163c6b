package org.skillgap.pipeline.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skillgap.finding.Quarantined;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.intake.SourceMapping.Format;
import org.skillgap.pipeline.intake.SourceMapping.Kind;

/** Checks a partner's file before it is sent: what was understood, and what would be set aside. */
public final class Validation {
  private Validation() {}

  /** What a check of one file found. */
  public record Result(String file, String understoodAs, int accepted, List<Quarantined> rejected) {
    public Result {
      rejected = List.copyOf(rejected);
    }

    public boolean isClean() {
      return rejected.isEmpty();
    }
  }

  /** Checks a file by its source's mapping. */
  public static Result check(SourceMapping mapping, Path file, LocalDate asOf) throws IOException {
    Intake.Taken<?> taken =
        switch (mapping.kind()) {
          case POSTINGS -> Intake.postings(mapping, file, asOf);
          case SURVEY_EMPLOYERS -> Intake.employerAnswers(mapping, file);
          case SURVEY_SKILLS -> Intake.skillAnswers(mapping, file);
          case CATALOGUE -> Intake.catalogue(mapping, file);
        };
    String what = words(mapping.kind()) + " as " + mapping.format().name().toLowerCase(Locale.ROOT);
    return new Result(
        String.valueOf(file.getFileName()), what, taken.accepted().size(), taken.rejected());
  }

  /** Whether the kind that a user names is a mapping's. */
  public static boolean isOf(String kind, Kind mapped) {
    return words(mapped).startsWith(kind);
  }

  /** A kind as a message says it. */
  public static String words(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Checks a file of official totals. */
  public static Result checkReference(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new Refusal(ExitCode.UNREADABLE, file + " is no file");
    }
    ReferenceFiles reference = ReferenceFiles.read(folder);
    String name = String.valueOf(file.getFileName());
    int rows =
        switch (name) {
          case "vacancies.csv" -> reference.vacancies().size();
          case "openings.csv" -> reference.openings().size();
          case "business_counts.csv" -> reference.businesses().size();
          default ->
              throw new Refusal(
                  ExitCode.USAGE,
                  name
                      + " is none of vacancies.csv, openings.csv, business_counts.csv: name it so");
        };
    return new Result(
        name,
        "official totals",
        rows,
        reference.rejected().stream().filter(r -> r.file().equals(name)).toList());
  }

  /** The mapping for a file that uses our own names, by the file's ending and its first line. */
  public static SourceMapping guess(String kind, Path file) throws IOException {
    String name =
        String.valueOf(file.getFileName()).replaceAll("\\.gz$", "").toLowerCase(Locale.ROOT);
    Format format =
        name.endsWith(".csv")
            ? Format.CSV
            : name.endsWith(".html") || name.endsWith(".htm") ? Format.HTML : Format.JSONL;
    Kind what =
        switch (kind) {
          case "postings" -> Kind.POSTINGS;
          case "catalogue" -> Kind.CATALOGUE;
          case "survey" -> isAboutSkills(file) ? Kind.SURVEY_SKILLS : Kind.SURVEY_EMPLOYERS;
          default ->
              throw new Refusal(
                  ExitCode.USAGE,
                  "kind is postings, survey, catalogue or reference, saw '" + kind + "'");
        };
    return SourceMapping.plain("partner", what, format);
  }

  private static boolean isAboutSkills(Path file) throws IOException {
    List<String> header = new ArrayList<>();
    new CsvRecords(TextFile.read(file), ',')
        .forEach(
            (line, cells) -> {
              if (header.isEmpty()) {
                header.addAll(cells);
              }
            },
            (line, raw) -> {});
    return header.contains("skill");
  }

  /** The result as a page of its own; everything from the file is escaped. */
  public static String html(List<Result> results) {
    StringBuilder page =
        new StringBuilder(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Check of your files</title></head><body><h1>Check of your files</h1>\n");
    for (Result result : results) {
      page.append("<h2>")
          .append(escaped(result.file()))
          .append("</h2>\n<p>Understood as ")
          .append(escaped(result.understoodAs()))
          .append(": ")
          .append(result.accepted())
          .append(" records taken, ")
          .append(result.rejected().size())
          .append(" set aside.</p>\n");
      if (!result.isClean()) {
        page.append(
            "<table border=\"1\"><tr><th>Line</th><th>Field</th><th>Value</th><th>What is wrong</th><th>How to mend it</th></tr>\n");
        for (Quarantined q : result.rejected()) {
          page.append("<tr><td>")
              .append(q.line())
              .append("</td><td>")
              .append(escaped(q.field()))
              .append("</td><td>")
              .append(escaped(q.value() == null ? "" : q.value()))
              .append("</td><td>")
              .append(escaped(q.reason()))
              .append("</td><td>")
              .append(escaped(q.mend()))
              .append("</td></tr>\n");
        }
        page.append("</table>\n");
      }
    }
    return page.append("</body></html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
