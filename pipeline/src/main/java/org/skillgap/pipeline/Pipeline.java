package org.skillgap.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.skillgap.credential.Recommendation;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.cli.Version;
import org.skillgap.pipeline.gap.ScopeJob;
import org.skillgap.pipeline.report.ReportInput;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunLock;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.pipeline.stage.AdviceStage;
import org.skillgap.pipeline.stage.AdviceStage.Advice;
import org.skillgap.pipeline.stage.GapStage;
import org.skillgap.pipeline.stage.IntakeStage;
import org.skillgap.pipeline.stage.OfferStage;
import org.skillgap.pipeline.stage.PublicationStage;
import org.skillgap.pipeline.stage.ReadingStage;
import org.skillgap.pipeline.stage.RunReport;
import org.skillgap.pipeline.stage.Stage;
import org.skillgap.pipeline.stage.StageTables;
import org.skillgap.review.HeldBack;
import org.skillgap.review.Verdict;

/**
 * The whole flow on one page. Files come in, tables are made from tables, pages are written, and
 * one pointer moves at the end. {@link Stage} says which tables each stage reads and writes.
 */
public final class Pipeline {
  private final RunSetup run;
  private final SparkSession spark;
  private final RunLedger ledger;

  private Pipeline(RunSetup run, SparkSession spark, RunLedger ledger) {
    this.run = run;
    this.spark = spark;
    this.ledger = ledger;
  }

  /**
   * Runs everything once and publishes it.
   *
   * @return the manifest of the run
   * @throws Refusal when settings are wrong or another run holds the workspace
   * @throws IOException when the workspace or its taxonomy cannot be read; nothing was written yet
   * @throws UncheckedIOException when writing fails; nothing was published
   */
  public static Manifest run(
      Workspace workspace, LocalDate asOf, SparkSession spark, Progress progress)
      throws IOException {
    try (RunLock lock = RunLock.take(workspace)) {
      RunSetup run = RunSetup.of(workspace, asOf);
      return new Pipeline(run, spark, new RunLedger(progress, Stage.values().length)).publish();
    }
  }

  private Manifest publish() {
    try {
      PublishedTables before = PublishedTables.of(run.before(), spark);
      IntakeStage.run(run, spark, tables(Stage.INTAKE), ledger);
      List<HeldBack> heldBack = ReadingStage.run(run, tables(Stage.READING), ledger);
      OfferStage.run(run, tables(Stage.OFFERS), ledger);
      List<ScopeJob.Result> gaps = GapStage.run(run, tables(Stage.GAPS), ledger);
      Advice advice =
          AdviceStage.run(
              run, gaps, before.rows(Recommendation.class), tables(Stage.ADVICE), ledger);
      Manifest manifest = Manifest.of(run, Version.number(), ledger.counted());
      StageTables last = tables(Stage.PUBLICATION);
      ReportInput report =
          RunReport.of(
              run,
              manifest,
              gaps,
              advice,
              before.rows(Gap.class),
              last.rows(Verdict.class),
              heldBack,
              ledger);
      PublicationStage.run(run, manifest, report, spark, last, ledger);
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StageTables tables(Stage stage) {
    return StageTables.of(stage, spark);
  }
}
