package org.skillgap.pipeline.gap;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.VolumeTotals.Cell;
import org.skillgap.mention.Mention;
import org.skillgap.mention.Requirement;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.Vacancy;

/** Postings and mentions in, each vacancy as the demand for its skills out. */
public final class ScopeDemand {
  private static final String NOC = "noc:";

  private ScopeDemand() {}

  /**
   * One row for each vacancy; a skill that several postings of it ask for counts once, at its
   * firmest.
   */
  public static Dataset<DemandPosting> transform(
      Dataset<Vacancy> postings, Dataset<Mention> mentions) {
    Dataset<AskedSkill> asked =
        mentions
            .joinWith(postings, mentions.col("postingId").equalTo(postings.col("postingId")))
            .map(
                (MapFunction<scala.Tuple2<Mention, Vacancy>, AskedSkill>)
                    pair ->
                        new AskedSkill(
                            pair._2().vacancyId(), pair._1().skillUri(), pair._1().requirement()),
                RecordEncoder.of(AskedSkill.class));
    return postings
        .groupByKey((MapFunction<Vacancy, String>) Vacancy::vacancyId, Encoders.STRING())
        .cogroup(
            asked.groupByKey(
                (MapFunction<AskedSkill, String>) AskedSkill::vacancyId, Encoders.STRING()),
            (CoGroupFunction<String, Vacancy, AskedSkill, DemandPosting>) ScopeDemand::demand,
            RecordEncoder.of(DemandPosting.class));
  }

  /** The demand of every program. */
  public static Dataset<ScopedDemand> scoped(
      Dataset<DemandPosting> demand, Dataset<Vacancy> postings, ScopeKeys scopes) {
    Dataset<Scoped> keys =
        postings
            .filter((org.apache.spark.api.java.function.FilterFunction<Vacancy>) Vacancy::isUnique)
            .flatMap(
                (FlatMapFunction<Vacancy, Scoped>)
                    v ->
                        scopes.of(v).stream()
                            .map(program -> new Scoped(program, v.postingId()))
                            .iterator(),
                RecordEncoder.of(Scoped.class));
    return keys.joinWith(demand, keys.col("vacancyId").equalTo(demand.col("vacancyId")))
        .map(
            (MapFunction<scala.Tuple2<Scoped, DemandPosting>, ScopedDemand>)
                pair -> new ScopedDemand(pair._1().program(), pair._2()),
            RecordEncoder.of(ScopedDemand.class));
  }

  /** How many vacancies there are of each occupation, their likeliest, in each region. */
  public static Map<Cell, Double> cells(Dataset<DemandPosting> demand) {
    Map<Cell, Double> cells = new TreeMap<>();
    demand
        .flatMap(
            (FlatMapFunction<DemandPosting, PostedCell>)
                v ->
                    v.region() == null
                        ? java.util.Collections.emptyIterator()
                        : v.occupations().stream()
                            .filter(code -> code.startsWith(NOC))
                            .limit(1)
                            .map(code -> new PostedCell(code.substring(NOC.length()), v.region()))
                            .iterator(),
            RecordEncoder.of(PostedCell.class))
        .groupBy("noc", "region")
        .count()
        .collectAsList()
        .forEach(
            row ->
                cells.put(new Cell(row.getString(0), row.getString(1)), (double) row.getLong(2)));
    return cells;
  }

  private static Iterator<DemandPosting> demand(
      String vacancyId, Iterator<Vacancy> postings, Iterator<AskedSkill> asked) {
    List<Vacancy> all = new ArrayList<>();
    postings.forEachRemaining(all::add);
    Map<String, Requirement> firmest = new TreeMap<>();
    asked.forEachRemaining(
        a -> firmest.merge(a.skillUri(), a.requirement(), (x, y) -> x.compareTo(y) <= 0 ? x : y));
    List<SkillDemand> skills = new ArrayList<>();
    firmest.forEach((uri, requirement) -> skills.add(new SkillDemand(uri, requirement)));
    return all.stream()
        .filter(v -> v.postingId().equals(vacancyId))
        .map(
            v ->
                new DemandPosting(
                    vacancyId,
                    v.employerKey(),
                    v.source(),
                    v.region(),
                    List.copyOf(ScopeKeys.codes(v)),
                    v.datePosted(),
                    v.lastSeen(),
                    all.size(),
                    v.openings(),
                    skills))
        .iterator();
  }

  /** A skill that a vacancy asks for. */
  public record AskedSkill(String vacancyId, String skillUri, Requirement requirement) {}

  /** Occupation and region of a vacancy. */
  public record PostedCell(String noc, String region) {}

  /** A vacancy of a program. */
  public record Scoped(String program, String vacancyId) {}
}
