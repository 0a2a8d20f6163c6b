package org.skillgap.pipeline.report.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** Writes a program's files for other systems, and a program request for each of its drafts. */
public final class ExchangeFiles {
  private static final JsonMapper JSON = new JsonMapper();

  private ExchangeFiles() {}

  /** Into {@code exchange/} of the report's folder; the same input gives the same bytes. */
  public static void write(ProgramReport report, LocalDate asOf, Path folder) throws IOException {
    Path exchange = Files.createDirectories(folder.resolve("exchange"));
    String program = report.program().key();
    json(exchange.resolve(program + ".ctdl.jsonld"), CtdlExport.of(report, asOf));
    json(exchange.resolve(program + ".open-badges.json"), OpenBadgeExport.of(report));
    json(exchange.resolve(program + ".case.json"), CaseExport.of(report, asOf));
    for (ProgramDraft draft : ProgramDraft.of(report)) {
      Files.writeString(
          exchange.resolve(requestFile(program, draft.cluster())),
          ProgramRequest.of(report, draft.draft()));
    }
  }

  /** Name of the file that holds the program request of a cluster's draft. */
  public static String requestFile(String program, String cluster) {
    // A cluster is named after an address, which may hold what a file's name may not.
    return program + "-" + cluster.replaceAll("[^A-Za-z0-9-]+", "-") + ".request.md";
  }

  private static void json(Path file, JsonNode document) throws IOException {
    Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
  }
}
