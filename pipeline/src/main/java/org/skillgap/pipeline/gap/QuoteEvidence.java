package org.skillgap.pipeline.gap;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.HashSet;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.expressions.Window;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.mention.Mention;
import org.skillgap.mention.Requirement;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.Vacancy;
import scala.Tuple2;

/** Mentions and postings in, the newest sentences that ask for each skill out. */
public final class QuoteEvidence {
  private static final int MOST_OF_A_SKILL = 12;

  private QuoteEvidence() {}

  /** Sentences that ask for one of the skills, of different employers, newest first. */
  public static Dataset<ScopedQuote> transform(
      Dataset<Mention> mentions, Dataset<Vacancy> postings, List<String> skills, ScopeKeys scopes) {
    HashSet<String> wanted = new HashSet<>(skills);
    Dataset<Mention> asking =
        mentions.filter(
            (FilterFunction<Mention>)
                m -> wanted.contains(m.skillUri()) && m.requirement() == Requirement.REQUIRED);
    Dataset<Vacancy> unique = postings.filter((FilterFunction<Vacancy>) Vacancy::isUnique);
    return asking
        .joinWith(unique, asking.col("postingId").equalTo(unique.col("postingId")))
        .flatMap(
            (org.apache.spark.api.java.function.FlatMapFunction<
                    Tuple2<Mention, Vacancy>, ScopedQuote>)
                pair ->
                    scopes.of(pair._2()).stream()
                        .map(program -> quote(program, pair._1(), pair._2()))
                        .iterator(),
            RecordEncoder.of(ScopedQuote.class))
        // One sentence of an employer shows as much as ten of it.
        .withColumn(
            "_of",
            row_number()
                .over(
                    Window.partitionBy("program", "quote.skillUri", "employerKey")
                        .orderBy(
                            col("quote.datePosted").desc(),
                            col("quote.postingId"),
                            col("quote.begin"))))
        .where("_of = 1")
        .withColumn(
            "_nth",
            row_number()
                .over(
                    Window.partitionBy("program", "quote.skillUri")
                        .orderBy(col("quote.datePosted").desc(), col("quote.postingId"))))
        .where(col("_nth").leq(MOST_OF_A_SKILL))
        .drop("_of", "_nth")
        .as(RecordEncoder.of(ScopedQuote.class));
  }

  private static ScopedQuote quote(String program, Mention m, Vacancy v) {
    return new ScopedQuote(
        program,
        v.employerKey(),
        new Quote(
            v.postingId(),
            v.datePosted(),
            m.skillUri(),
            v.text().substring(m.sentenceBegin(), m.sentenceEnd()),
            m.begin() - m.sentenceBegin(),
            m.end() - m.sentenceBegin()));
  }

  /** A quote as evidence in one program. */
  public record ScopedQuote(String program, String employerKey, Quote quote) {}
}
