package org.skillgap.pipeline.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** Writes the pages and files of a run into a folder; the same input gives the same bytes. */
public final class ReportSite {
  private ReportSite() {}

  /** Writes index, programs, data quality and method, and the tables as CSV and JSON. */
  public static void write(ReportInput input, Path folder) throws IOException {
    TemplateEngine pages = TemplateEngine.createPrecompiled(ContentType.Html);
    Files.createDirectories(folder.resolve("program"));
    page(pages, "index.jte", Map.of("run", input), folder.resolve("index.html"));
    page(pages, "quality.jte", Map.of("run", input), folder.resolve("quality.html"));
    page(pages, "method.jte", Map.of("run", input), folder.resolve("method.html"));
    for (ProgramReport program : input.programs()) {
      page(
          pages,
          "program.jte",
          Map.of("page", new ProgramPage(input, program)),
          folder.resolve("program").resolve(program.program().key() + ".html"));
    }
    style(folder.resolve("style.css"));
    Exports.write(input, folder);
  }

  private static void page(
      TemplateEngine pages, String template, Map<String, Object> values, Path file)
      throws IOException {
    TemplateOutput output = new StringOutput();
    pages.render(template, values, output);
    Files.writeString(file, output.toString());
  }

  private static void style(Path file) throws IOException {
    try (InputStream in = ReportSite.class.getResourceAsStream("style.css")) {
      Files.write(file, Objects.requireNonNull(in, "style.css").readAllBytes());
    }
  }
}
