package org.skillgap.pipeline.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.pipeline.intake.Intake;
import org.skillgap.pipeline.intake.SourceMapping;
import org.skillgap.pipeline.intake.SourceMapping.Kind;
import org.skillgap.pipeline.posting.TakePostings;
import org.skillgap.pipeline.posting.TakenPosting;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.pipeline.run.Workspace.InboxFile;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.Posting;
import org.skillgap.review.Verdict;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.SkillAnswer;

/**
 * Files of the inbox in, postings, answers and catalogue entries out. Taking a record twice changes
 * nothing, so that a run that was killed takes its files again.
 */
public final class IntakeStage {
  private final RunSetup run;
  private final SparkSession spark;
  private final StageTables tables;
  private final RunLedger ledger;

  private IntakeStage(RunSetup run, SparkSession spark, StageTables tables, RunLedger ledger) {
    this.run = run;
    this.spark = spark;
    this.tables = tables;
    this.ledger = ledger;
  }

  public static void run(RunSetup run, SparkSession spark, StageTables tables, RunLedger ledger)
      throws IOException {
    ledger.begins("taking in " + run.files().size() + " files");
    ledger.doubts(run.workspace().unclaimedFiles());
    IntakeStage stage = new IntakeStage(run, spark, tables, ledger);
    stage.postings();
    stage.employerAnswers();
    stage.skillAnswers();
    stage.catalogue();
    stage.verdicts();
  }

  // Postings are many and long: executors read them, a file each.
  private void postings() {
    TreeMap<String, SourceMapping> mappings = new TreeMap<>();
    files(Kind.POSTINGS).forEach(file -> mappings.put(file.path().toString(), file.mapping()));
    if (mappings.isEmpty()) {
      return;
    }
    Dataset<String> paths =
        spark
            .createDataset(List.copyOf(mappings.keySet()), Encoders.STRING())
            .repartition(mappings.size());
    Dataset<TakenPosting> taken =
        TakePostings.transform(paths, mappings, run.asOf()).persist(StorageLevel.DISK_ONLY());
    Dataset<Posting> accepted = accepted(taken);
    List<Quarantined> rejected = rejected(taken);
    ledger.rejects(rejected);
    countPostings(mappings, accepted, rejected);
    tables.merge(accepted, Posting.class, "datePosted");
    taken.unpersist();
  }

  private static Dataset<Posting> accepted(Dataset<TakenPosting> taken) {
    return taken
        .filter((FilterFunction<TakenPosting>) t -> t.posting() != null)
        .map(
            (MapFunction<TakenPosting, Posting>) t -> Objects.requireNonNull(t.posting()),
            RecordEncoder.of(Posting.class));
  }

  private static List<Quarantined> rejected(Dataset<TakenPosting> taken) {
    return taken
        .filter((FilterFunction<TakenPosting>) t -> t.rejected() != null)
        .map(
            (MapFunction<TakenPosting, Quarantined>) t -> Objects.requireNonNull(t.rejected()),
            RecordEncoder.of(Quarantined.class))
        .collectAsList();
  }

  private void countPostings(
      TreeMap<String, SourceMapping> mappings,
      Dataset<Posting> accepted,
      List<Quarantined> rejected) {
    TreeMap<String, Long> all = new TreeMap<>();
    TreeMap<String, Long> once = new TreeMap<>();
    accepted
        .groupBy("source")
        .agg(
            org.apache.spark.sql.functions.count("postingId"),
            org.apache.spark.sql.functions.countDistinct("postingId"))
        .collectAsList()
        .forEach(
            row -> {
              all.put(row.getString(0), row.getLong(1));
              once.put(row.getString(0), row.getLong(2));
            });
    Set<String> sources = new TreeSet<>();
    mappings.values().forEach(mapping -> sources.add(mapping.source()));
    for (String source : sources) {
      long aside = rejected.stream().filter(r -> r.source().equals(source)).count();
      long taken = all.getOrDefault(source, 0L);
      long kept = once.getOrDefault(source, 0L);
      ledger.counts(
          new StageCount("intake of postings", source, taken + aside, kept, aside, taken - kept));
    }
  }

  private void employerAnswers() throws IOException {
    List<EmployerAnswer> answers = new ArrayList<>();
    for (InboxFile file : files(Kind.SURVEY_EMPLOYERS)) {
      answers.addAll(
          counted(
              "intake of employer answers",
              file,
              Intake.employerAnswers(file.mapping(), file.path()),
              EmployerAnswer::responseId));
    }
    tables.merge(answers, EmployerAnswer.class, "submittedAt");
  }

  private void skillAnswers() throws IOException {
    List<SkillAnswer> answers = new ArrayList<>();
    for (InboxFile file : files(Kind.SURVEY_SKILLS)) {
      answers.addAll(
          counted(
              "intake of skill answers",
              file,
              Intake.skillAnswers(file.mapping(), file.path()),
              answer -> answer.responseId() + "|" + answer.skill()));
    }
    tables.merge(answers, SkillAnswer.class, "file");
  }

  private void catalogue() throws IOException {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (InboxFile file : files(Kind.CATALOGUE)) {
      entries.addAll(
          counted(
              "intake of the catalogue",
              file,
              Intake.catalogue(file.mapping(), file.path()),
              CatalogueEntry::id));
    }
    tables.merge(entries, CatalogueEntry.class, "file");
  }

  private void verdicts() throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    for (InboxFile file : files(Kind.VERDICTS)) {
      verdicts.addAll(
          counted(
              "intake of verdicts",
              file,
              Intake.verdicts(file.mapping(), file.path()),
              Verdict::subject));
    }
    tables.merge(verdicts, Verdict.class, "given");
  }

  private List<InboxFile> files(Kind kind) {
    return run.files().stream().filter(file -> file.mapping().kind() == kind).toList();
  }

  private <T extends Record> List<T> counted(
      String stage, InboxFile file, Intake.Taken<T> taken, Function<T, String> key) {
    long once = taken.accepted().stream().map(key).distinct().count();
    ledger.rejects(taken.rejected());
    ledger.counts(
        new StageCount(
            stage,
            file.mapping().source() + "/" + file.path().getFileName(),
            (long) taken.accepted().size() + taken.rejected().size(),
            once,
            taken.rejected().size(),
            taken.accepted().size() - once));
    return taken.accepted();
  }
}
