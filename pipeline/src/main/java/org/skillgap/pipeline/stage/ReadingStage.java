package org.skillgap.pipeline.stage;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.skillgap.finding.StageCount;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.mention.ReadPosting;
import org.skillgap.pipeline.mention.ReadPostings;
import org.skillgap.pipeline.posting.FindRepeatedSentences;
import org.skillgap.pipeline.posting.MarkVacancies;
import org.skillgap.pipeline.posting.ResolveVacancies;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingFingerprint;
import org.skillgap.posting.Vacancy;

/** Postings in, the vacancies behind them and the skills that they ask for out. */
public final class ReadingStage {
  /** More tasks than cores of a small machine, so that one long text does not hold the others. */
  private static final int TASKS = 8;

  private ReadingStage() {}

  public static void run(RunSetup run, StageTables tables, RunLedger ledger) {
    Dataset<Posting> postings = tables.read(Posting.class);
    long all = postings.count();
    ledger.begins("reading " + all + " postings");
    var repeated = FindRepeatedSentences.transform(postings).collectAsList();
    Dataset<ReadPosting> read =
        ReadPostings.transform(
                postings.repartition(TASKS, postings.col("postingId")), repeated, run.place())
            .persist(StorageLevel.DISK_ONLY());
    // Read here and not within a join: Spark gives up on the small side of one after five minutes,
    // and reading takes longer than that on many postings or with a slow model.
    ledger.counts(new StageCount("reading of postings", "", all, read.count(), 0, 0));
    ledger.says("finding the vacancies behind them");
    Dataset<PostingFingerprint> fingerprints =
        read.map(
            (MapFunction<ReadPosting, PostingFingerprint>) ReadPosting::fingerprint,
            RecordEncoder.of(PostingFingerprint.class));
    tables.overwrite(
        MarkVacancies.transform(read, ResolveVacancies.transform(fingerprints)), Vacancy.class);
    tables.overwrite(
        read.flatMap(
            (FlatMapFunction<ReadPosting, Mention>) r -> r.mentions().iterator(),
            RecordEncoder.of(Mention.class)),
        Mention.class);
    read.unpersist();
    count(all, tables.read(Vacancy.class), ledger);
  }

  // A posting that got lost on the way does not balance: the run then ends and publishes nothing.
  private static void count(long postings, Dataset<Vacancy> marked, RunLedger ledger) {
    long vacancies = marked.filter((FilterFunction<Vacancy>) Vacancy::isUnique).count();
    long repeated = marked.filter((FilterFunction<Vacancy>) v -> !v.isUnique()).count();
    ledger.counts(
        new StageCount("vacancies behind postings", "", postings, vacancies, 0, repeated));
  }
}
