package org.skillgap.pipeline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
          case VERDICTS -> Intake.verdicts(mapping, file);
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
            : name.endsWith(".html") || name.endsWith(".htm")
                ? Format.HTML
                : name.endsWith(".json") || name.endsWith(".jsonld") ? Format.JSON : Format.JSONL;
    Kind what =
        switch (kind) {
          case "postings" -> Kind.POSTINGS;
          case "catalogue" -> Kind.CATALOGUE;
          case "verdicts" -> Kind.VERDICTS;
          case "survey" -> isAboutSkills(file) ? Kind.SURVEY_SKILLS : Kind.SURVEY_EMPLOYERS;
          default ->
              throw new Refusal(
                  ExitCode.USAGE,
                  "kind is postings, survey, catalogue, verdicts or reference, saw '" + kind + "'");
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

  /** The result as one page that can be sent on; everything from the file is escaped. */
  public static String html(List<Result> results) throws IOException {
    StringBuilder page =
        new StringBuilder(
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                    + "<title>Check of your files</title>\n<style>\n")
            .append(style())
            .append("</style></head>\n<body><main><h1>Check of your files</h1>\n");
    results.forEach(result -> section(page, result));
    return page.append("</main></body></html>\n").toString();
  }

  // The same look as the reports, within the page: a partner gets one file.
  private static String style() throws IOException {
    try (InputStream in =
        Validation.class.getResourceAsStream("/org/skillgap/pipeline/report/style.css")) {
      return new String(
          Objects.requireNonNull(in, "style.css").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void section(StringBuilder page, Result result) {
    page.append("<h2>")
        .append(escaped(result.file()))
        .append("</h2>\n<p>Understood as ")
        .append(escaped(result.understoodAs()))
        .append(": ")
        .append(result.accepted())
        .append(" records taken, ")
        .append(result.rejected().size())
        .append(" set aside.</p>\n");
    if (result.isClean()) {
      return;
    }
    page.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Records set aside\"><table>"
            + "<thead><tr><th scope=\"col\">Line</th><th scope=\"col\">Field</th>"
            + "<th scope=\"col\">Value</th><th scope=\"col\">What is wrong</th>"
            + "<th scope=\"col\">How to mend it</th></tr></thead><tbody>\n");
    for (Quarantined q : result.rejected()) {
      page.append("<tr>");
      for (String cell :
          List.of(
              String.valueOf(q.line()),
              q.field(),
              Objects.requireNonNullElse(q.value(), ""),
              q.reason().text(),
              q.mend().text())) {
        page.append("<td>").append(escaped(cell)).append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</tbody></table></div>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
