package org.skillgap.pipeline.posting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.skillgap.pipeline.intake.Intake;
import org.skillgap.pipeline.intake.SourceMapping;
import org.skillgap.pipeline.table.RecordEncoder;

/**
 * Files in, postings and rejected records out: each file is read by one executor, as a stream of
 * records.
 */
public final class TakePostings {
  private TakePostings() {}

  /**
   * {@code files} are paths that every executor can read, {@code mappings} their sources by path.
   */
  public static Dataset<TakenPosting> transform(
      Dataset<String> files, TreeMap<String, SourceMapping> mappings, LocalDate asOf) {
    return files.flatMap(
        (FlatMapFunction<String, TakenPosting>) file -> take(file, mappings, asOf),
        RecordEncoder.of(TakenPosting.class));
  }

  private static Iterator<TakenPosting> take(
      String file, TreeMap<String, SourceMapping> mappings, LocalDate asOf)
      throws java.io.IOException {
    SourceMapping mapping = mappings.get(file);
    if (mapping == null) {
      throw new IllegalArgumentException("no source takes " + file);
    }
    var taken = Intake.postings(mapping, Path.of(file), asOf);
    List<TakenPosting> rows = new ArrayList<>();
    taken.accepted().forEach(posting -> rows.add(new TakenPosting(posting, null)));
    taken.rejected().forEach(rejected -> rows.add(new TakenPosting(null, rejected)));
    return rows.iterator();
  }
}
