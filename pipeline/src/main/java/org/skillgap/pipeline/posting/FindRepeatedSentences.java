package org.skillgap.pipeline.posting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.EmployerKey;
import org.skillgap.posting.EmployerSentences;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingCleaner;
import org.skillgap.posting.PostingText;
import org.skillgap.posting.SectionReader;

/** Postings in, the sentences that are the employers' and not the jobs' out. */
public final class FindRepeatedSentences {
  private FindRepeatedSentences() {}

  public static Dataset<RepeatedSentence> transform(Dataset<Posting> postings) {
    return postings
        .flatMap(
            (FlatMapFunction<Posting, Said>) FindRepeatedSentences::said,
            RecordEncoder.of(Said.class))
        .groupBy(col("employerKey"), col("sentence"))
        .agg(countDistinct(col("title")).as("titles"))
        .where(col("titles").geq(lit(EmployerSentences.LEAST_TITLES)))
        .select(col("employerKey"), col("sentence"))
        .as(RecordEncoder.of(RepeatedSentence.class));
  }

  /** The keys of a posting's sentences that are long enough to tell. */
  public static Set<String> keys(Posting posting) {
    PostingText text =
        SectionReader.read(PostingCleaner.clean(posting.description()), EmployerSentences.NONE);
    Set<String> keys = new TreeSet<>();
    text.sentences()
        .forEach(s -> keys.add(EmployerSentences.key(text.text().substring(s.begin(), s.end()))));
    keys.remove("");
    return keys;
  }

  private static Iterator<Said> said(Posting posting) {
    String employer = EmployerKey.of(posting.employer());
    String title = posting.title().toLowerCase(Locale.ROOT);
    return keys(posting).stream().map(key -> new Said(employer, title, key)).iterator();
  }

  /** One sentence of one posting. */
  public record Said(String employerKey, String title, String sentence) {}
}
