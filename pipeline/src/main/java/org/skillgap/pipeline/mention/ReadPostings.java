package org.skillgap.pipeline.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.skillgap.mention.Reading;
import org.skillgap.pipeline.posting.RepeatedSentence;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.EmployerKey;
import org.skillgap.posting.EmployerSentences;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingFingerprint;

/** Postings in, postings with their text, skills and occupation out. */
public final class ReadPostings {
  private ReadPostings() {}

  public static Dataset<ReadPosting> transform(
      Dataset<Posting> postings, List<RepeatedSentence> repeated, TaxonomyPlace taxonomy) {
    HashMap<String, TreeSet<String>> byEmployer = new HashMap<>();
    repeated.forEach(
        r -> byEmployer.computeIfAbsent(r.employerKey(), e -> new TreeSet<>()).add(r.sentence()));
    return postings.map(
        (MapFunction<Posting, ReadPosting>) posting -> read(posting, byEmployer, taxonomy),
        RecordEncoder.of(ReadPosting.class));
  }

  private static ReadPosting read(
      Posting posting, Map<String, TreeSet<String>> byEmployer, TaxonomyPlace taxonomy) {
    Set<String> keys = byEmployer.get(EmployerKey.of(posting.employer()));
    EmployerSentences repeated = keys == null ? EmployerSentences.NONE : EmployerSentences.of(keys);
    Reading reading = taxonomy.reader().read(posting, repeated);
    return new ReadPosting(
        posting,
        reading.text().text(),
        reading.text().language(),
        reading.occupations(),
        reading.text().sections(),
        reading.mentions(),
        PostingFingerprint.of(posting, reading.text().text()));
  }
}
