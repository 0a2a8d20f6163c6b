package org.skillgap.pipeline.stage;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.spark.sql.SparkSession;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.pipeline.PlainMessages;
import org.skillgap.pipeline.report.ReportArchive;
import org.skillgap.pipeline.report.ReportInput;
import org.skillgap.pipeline.report.ReportSite;
import org.skillgap.pipeline.report.SiteFolder;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.pipeline.run.Workspace.InboxFile;

/** Writes the pages and the record of the run, and moves the one pointer at the end. */
public final class PublicationStage {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new PlainMessages()).build();

  private PublicationStage() {}

  public static void run(
      RunSetup run,
      Manifest manifest,
      ReportInput report,
      SparkSession spark,
      StageTables tables,
      RunLedger ledger)
      throws IOException {
    ledger.begins("writing the report");
    Path folder = run.folder();
    tables.overwrite(manifest.stages(), StageCount.class);
    ReportArchive.write(report, folder);
    ReportInput shown = ReportArchive.read(folder);
    SiteFolder.at(folder.resolve("report"))
        .replace(site -> ReportSite.write(shown, site, run.workspace().printer()))
        .ifPresent(why -> ledger.says("pages are not printed: " + why));
    Files.writeString(folder.resolve("rejects.jsonl"), rejects(ledger));
    Files.writeString(
        folder.resolve("quality.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest.stages()) + "\n");
    Files.writeString(folder.resolve("log"), String.join("\n", ledger.said()) + "\n");
    manifest.write(folder.resolve("manifest.json"));
    PublishedTables.asWritten(run.runId(), spark).publish(run.workspace());
    emptyTheInbox(run);
  }

  private static String rejects(RunLedger ledger) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Quarantined reject : ledger.rejected()) {
      lines.append(JSON.writeValueAsString(reject)).append('\n');
    }
    return lines.toString();
  }

  // After the publication: a run that is killed before it takes its files again.
  private static void emptyTheInbox(RunSetup run) throws IOException {
    for (InboxFile file : run.files()) {
      Path kept = run.workspace().taken().resolve(run.runId()).resolve(file.mapping().source());
      Files.createDirectories(kept);
      Files.move(
          file.path(),
          kept.resolve(file.path().getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
