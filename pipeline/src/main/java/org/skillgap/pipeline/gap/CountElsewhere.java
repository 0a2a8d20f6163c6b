package org.skillgap.pipeline.gap;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.GapProfile;
import org.skillgap.pipeline.gap.ScopeKeys.Scope;
import org.skillgap.pipeline.table.RecordEncoder;

/**
 * The demand of all vacancies in, how often each skill is asked for out: over everything, and for
 * each program in its occupations and in their groups.
 */
public final class CountElsewhere {
  private CountElsewhere() {}

  /** Which vacancies are counted. */
  public enum Level {
    EVERYTHING,
    /** Of the program's occupations, in any region. */
    OCCUPATIONS,
    /** Of the groups of these occupations, themselves included. */
    GROUPS
  }

  /**
   * A count.
   *
   * @param program empty where it is over everything
   * @param skillUri empty where vacancies are counted
   * @param amount vacancies; one that prefers the skill counts as in a share
   */
  public record Count(String program, Level level, String skillUri, double amount) {}

  public static Dataset<Count> transform(
      Dataset<DemandPosting> demand, ScopeKeys scopes, GapProfile profile) {
    double preferred = profile.preferredWeight();
    return demand
        .flatMap(
            (FlatMapFunction<DemandPosting, Count>) v -> counts(v, scopes, preferred),
            RecordEncoder.of(Count.class))
        .groupBy(col("program"), col("level"), col("skillUri"))
        // Halves add up exactly, in whatever order.
        .agg(sum(col("amount")).as("amount"))
        .as(RecordEncoder.of(Count.class));
  }

  private static Iterator<Count> counts(DemandPosting vacancy, ScopeKeys scopes, double preferred) {
    List<Count> counts = new ArrayList<>();
    add(vacancy, "", Level.EVERYTHING, preferred, counts);
    for (Scope scope : scopes.scopes()) {
      if (vacancy.occupations().stream().anyMatch(scope.occupations()::contains)) {
        add(vacancy, scope.program(), Level.OCCUPATIONS, preferred, counts);
      }
      if (vacancy.occupations().stream().anyMatch(scope::groups)) {
        add(vacancy, scope.program(), Level.GROUPS, preferred, counts);
      }
    }
    return counts.iterator();
  }

  private static void add(
      DemandPosting vacancy, String program, Level level, double preferred, List<Count> counts) {
    counts.add(new Count(program, level, "", 1));
    for (SkillDemand skill : vacancy.skills()) {
      double amount =
          switch (skill.requirement()) {
            case REQUIRED -> 1;
            case PREFERRED -> preferred;
            case CONTEXT, NEGATED -> 0;
          };
      if (amount > 0) {
        counts.add(new Count(program, level, skill.skillUri(), amount));
      }
    }
  }
}
