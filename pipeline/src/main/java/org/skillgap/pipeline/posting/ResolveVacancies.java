package org.skillgap.pipeline.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.DuplicateKind;
import org.skillgap.posting.PostingFingerprint;
import org.skillgap.posting.VacancyResolver;
import org.skillgap.posting.VacancyResolver.Duplicate;

/**
 * Fingerprints in, the vacancy of every posting out. Only postings of one employer are compared.
 */
public final class ResolveVacancies {
  private ResolveVacancies() {}

  public static Dataset<Repetition> transform(Dataset<PostingFingerprint> fingerprints) {
    return fingerprints
        .groupByKey(
            (MapFunction<PostingFingerprint, String>) PostingFingerprint::employerKey,
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, PostingFingerprint, Repetition>)
                (employer, postings) -> resolve(postings),
            RecordEncoder.of(Repetition.class));
  }

  private static Iterator<Repetition> resolve(Iterator<PostingFingerprint> all) {
    List<PostingFingerprint> postings = new ArrayList<>();
    all.forEachRemaining(postings::add);
    Map<String, Duplicate> duplicates = VacancyResolver.resolve(postings);
    Map<String, LocalDate> lastSeen = new TreeMap<>();
    for (PostingFingerprint posting : postings) {
      lastSeen.merge(
          vacancy(posting, duplicates), posting.lastOpen(), (a, b) -> a.isAfter(b) ? a : b);
    }
    List<Repetition> rows = new ArrayList<>();
    for (PostingFingerprint posting : postings) {
      Duplicate duplicate = duplicates.get(posting.postingId());
      String vacancy = vacancy(posting, duplicates);
      rows.add(
          new Repetition(
              posting.postingId(),
              vacancy,
              duplicate == null ? DuplicateKind.NONE : duplicate.kind(),
              duplicate == null ? "" : duplicate.reason(),
              lastSeen.getOrDefault(vacancy, posting.datePosted())));
    }
    return rows.iterator();
  }

  private static String vacancy(PostingFingerprint posting, Map<String, Duplicate> duplicates) {
    Duplicate duplicate = duplicates.get(posting.postingId());
    return duplicate == null ? posting.postingId() : duplicate.vacancyId();
  }
}
