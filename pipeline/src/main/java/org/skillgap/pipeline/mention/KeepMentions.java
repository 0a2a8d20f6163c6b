package org.skillgap.pipeline.mention;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.skillgap.contract.Column;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.review.HeldBack;
import org.skillgap.review.RejectedLinks;
import org.skillgap.review.Verdict;

/** Read postings in, their mentions out, without those that a chair rejected. */
public final class KeepMentions {
  private KeepMentions() {}

  public static Dataset<Mention> transform(Dataset<ReadPosting> read, RejectedLinks rejected) {
    return read.flatMap(
        (FlatMapFunction<ReadPosting, Mention>)
            posting ->
                posting.mentions().stream()
                    .filter(m -> !rejected.holdsBack(m.skillUri(), sentence(posting, m)))
                    .iterator(),
        RecordEncoder.of(Mention.class));
  }

  /** How many places each rejected link was kept out of, by its subject. */
  public static List<HeldBack> heldBack(Dataset<ReadPosting> read, RejectedLinks rejected) {
    return rejected.isEmpty()
        ? List.of()
        : read
            .flatMap(
                (FlatMapFunction<ReadPosting, Subject>)
                    posting -> subjects(posting, rejected).iterator(),
                RecordEncoder.of(Subject.class))
            .groupByKey((MapFunction<Subject, String>) Subject::subject, Encoders.STRING())
            .count()
            .collectAsList()
            .stream()
            .map(counted -> new HeldBack(counted._1(), (Long) counted._2()))
            .sorted(java.util.Comparator.comparing(HeldBack::subject))
            .toList();
  }

  private static Stream<Subject> subjects(ReadPosting posting, RejectedLinks rejected) {
    return posting.mentions().stream()
        .filter(m -> rejected.holdsBack(m.skillUri(), sentence(posting, m)))
        .map(m -> new Subject(Verdict.link(m.skillUri(), sentence(posting, m))));
  }

  private static String sentence(ReadPosting posting, Mention mention) {
    return posting.text().substring(mention.sentenceBegin(), mention.sentenceEnd());
  }

  /** What a mention that was held back is about. */
  public record Subject(@Column("Subject of the verdict") String subject) {}
}
