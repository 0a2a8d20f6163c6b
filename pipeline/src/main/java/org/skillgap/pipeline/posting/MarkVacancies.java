package org.skillgap.pipeline.posting;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.skillgap.pipeline.mention.ReadPosting;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.EmployerKey;
import org.skillgap.posting.Posting;
import org.skillgap.posting.Vacancy;
import scala.Tuple2;

/** Read postings and their vacancies in, the published postings out. */
public final class MarkVacancies {
  private MarkVacancies() {}

  public static Dataset<Vacancy> transform(
      Dataset<ReadPosting> read, Dataset<Repetition> repetitions) {
    return read.joinWith(
            repetitions, read.col("posting.postingId").equalTo(repetitions.col("postingId")))
        .map(
            (MapFunction<Tuple2<ReadPosting, Repetition>, Vacancy>)
                pair -> vacancy(pair._1(), pair._2()),
            RecordEncoder.of(Vacancy.class));
  }

  private static Vacancy vacancy(ReadPosting read, Repetition repetition) {
    Posting p = read.posting();
    return new Vacancy(
        p.postingId(),
        repetition.vacancyId(),
        repetition.kind(),
        repetition.reason(),
        p.source(),
        p.title(),
        read.text(),
        read.reading().language(),
        p.datePosted(),
        repetition.lastSeen(),
        p.employer(),
        EmployerKey.of(p.employer()),
        p.region(),
        p.locality(),
        p.country(),
        p.remote(),
        p.openings(),
        p.occupationCodes(),
        p.naics(),
        read.reading().occupations(),
        read.reading().sections(),
        p.file(),
        p.line());
  }
}
