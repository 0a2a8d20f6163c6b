package org.skillgap.pipeline.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.skillgap.mention.Reading;
import org.skillgap.pipeline.posting.FindRepeatedSentences;
import org.skillgap.pipeline.posting.RepeatedSentence;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.EmployerKey;
import org.skillgap.posting.EmployerSentences;
import org.skillgap.posting.Posting;
import scala.Tuple2;

/**
 * Postings in, postings with their text, skills and occupation out. Reading takes most of a night:
 * what an earlier one read from the same words in the same way is taken over.
 */
public final class ReadPostings {
  private ReadPostings() {}

  /**
   * {@code tasks} is into how many parts the postings are put: more than there are cores, so that
   * one long text does not hold the others.
   */
  public static Dataset<ReadPosting> transform(
      Dataset<Posting> postings,
      List<RepeatedSentence> repeated,
      Dataset<KeptReading> kept,
      TaxonomyPlace taxonomy,
      int tasks) {
    Dataset<WaitingPosting> waiting = waiting(postings, repeated, taxonomy);
    return waiting
        .joinWith(
            kept,
            waiting
                .col("posting.postingId")
                .equalTo(kept.col("postingId"))
                .and(waiting.col("basis").equalTo(kept.col("basis"))),
            "left_outer")
        .repartition(tasks, org.apache.spark.sql.functions.col("_1.posting.postingId"))
        .map(
            (MapFunction<Tuple2<WaitingPosting, KeptReading>, ReadPosting>)
                pair ->
                    pair._2() == null
                        ? ReadPosting.of(pair._1().posting(), read(pair._1(), taxonomy), true)
                        : ReadPosting.of(pair._1().posting(), pair._2(), false),
            RecordEncoder.of(ReadPosting.class));
  }

  private static Dataset<WaitingPosting> waiting(
      Dataset<Posting> postings, List<RepeatedSentence> repeated, TaxonomyPlace taxonomy) {
    HashMap<String, HashSet<String>> byEmployer = new HashMap<>();
    repeated.forEach(
        r -> byEmployer.computeIfAbsent(r.employerKey(), e -> new HashSet<>()).add(r.sentence()));
    return postings.map(
        (MapFunction<Posting, WaitingPosting>)
            posting ->
                WaitingPosting.of(
                    posting,
                    own(posting, byEmployer.get(EmployerKey.of(posting.employer()))),
                    taxonomy),
        RecordEncoder.of(WaitingPosting.class));
  }

  // Not all that the employer repeats: else one new posting would have all the others read again.
  private static List<String> own(Posting posting, Set<String> repeated) {
    if (repeated == null) {
      return List.of();
    }
    Set<String> own = new TreeSet<>(FindRepeatedSentences.keys(posting));
    own.retainAll(repeated);
    return List.copyOf(own);
  }

  private static KeptReading read(WaitingPosting waiting, TaxonomyPlace taxonomy) {
    EmployerSentences repeated = EmployerSentences.of(Set.copyOf(waiting.repeated()));
    Reading reading = taxonomy.reader().read(waiting.posting(), repeated);
    return new KeptReading(
        waiting.posting().postingId(),
        waiting.basis(),
        reading.text().text(),
        reading.text().language(),
        reading.occupations(),
        reading.text().sections(),
        reading.mentions());
  }
}
