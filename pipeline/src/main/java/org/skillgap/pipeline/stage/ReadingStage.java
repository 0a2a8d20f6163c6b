package org.skillgap.pipeline.stage;

import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.skillgap.finding.StageCount;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.mention.KeepMentions;
import org.skillgap.pipeline.mention.KeptReading;
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
import org.skillgap.review.HeldBack;
import org.skillgap.review.RejectedLinks;
import org.skillgap.review.Verdict;

/** Postings in, the vacancies behind them and the skills that they ask for out. */
public final class ReadingStage {
  private static final int TASKS_PER_CORE = 4;

  private ReadingStage() {}

  /** Reads every posting; returns which links chairs' verdicts kept out, and how often. */
  public static List<HeldBack> run(RunSetup run, StageTables tables, RunLedger ledger) {
    Dataset<Posting> postings = tables.read(Posting.class);
    long all = postings.count();
    ledger.begins("reading " + all + " postings");
    var repeated = FindRepeatedSentences.transform(postings).collectAsList();
    Dataset<ReadPosting> read =
        ReadPostings.transform(
                postings,
                repeated,
                tables.read(KeptReading.class),
                run.place(),
                TASKS_PER_CORE * postings.sparkSession().sparkContext().defaultParallelism())
            .persist(StorageLevel.DISK_ONLY());
    // Read here and not within a join: Spark gives up on the small side of one after five minutes,
    // and reading takes longer than that on many postings or with a slow model.
    ledger.counts(new StageCount("reading of postings", "", all, read.count(), 0, 0));
    keep(read, all, tables, ledger);
    ledger.says("finding the vacancies behind them");
    Dataset<PostingFingerprint> fingerprints =
        read.map(
            (MapFunction<ReadPosting, PostingFingerprint>) ReadPosting::fingerprint,
            RecordEncoder.of(PostingFingerprint.class));
    tables.overwrite(
        MarkVacancies.transform(read, ResolveVacancies.transform(fingerprints)), Vacancy.class);
    RejectedLinks rejected = RejectedLinks.of(tables.read(Verdict.class).collectAsList());
    tables.overwrite(KeepMentions.transform(read, rejected), Mention.class);
    List<HeldBack> heldBack = KeepMentions.heldBack(read, rejected);
    read.unpersist();
    count(all, tables.read(Vacancy.class), ledger);
    return heldBack;
  }

  // Where nothing could be taken over, the taxonomy or the program is another one: what the former
  // read is of no use to anybody.
  private static void keep(
      Dataset<ReadPosting> read, long all, StageTables tables, RunLedger ledger) {
    Dataset<KeptReading> fresh =
        read.filter((FilterFunction<ReadPosting>) ReadPosting::fresh)
            .map(
                (MapFunction<ReadPosting, KeptReading>) ReadPosting::reading,
                RecordEncoder.of(KeptReading.class));
    long count = fresh.count();
    if (count == all) {
      tables.overwrite(fresh, KeptReading.class);
    } else {
      tables.add(fresh, KeptReading.class);
    }
    ledger.says(all - count + " of them were read in an earlier run and have not changed");
  }

  // A posting that got lost on the way does not balance: the run then ends and publishes nothing.
  private static void count(long postings, Dataset<Vacancy> marked, RunLedger ledger) {
    long vacancies = marked.filter((FilterFunction<Vacancy>) Vacancy::isUnique).count();
    long repeated = marked.filter((FilterFunction<Vacancy>) v -> !v.isUnique()).count();
    ledger.counts(
        new StageCount("vacancies behind postings", "", postings, vacancies, 0, repeated));
  }
}
