package org.skillgap.pipeline.gap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.skillgap.gap.Cause;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Program;
import org.skillgap.gap.SkillCluster;
import org.skillgap.gap.SkillClusters;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.Vacancy;
import org.skillgap.taxonomy.Taxonomy;

/** How alike the clusters are that two bootstrap samples of a program's vacancies give. */
public final class ClusterStability {
  private static final int PAIRS = 20;

  private ClusterStability() {}

  /** The index of every program of a finished run. */
  public static Map<String, Double> ofPrograms(
      Workspace workspace, PublishedTables published, SparkSession spark, List<Gap> gaps)
      throws IOException {
    GapProfile profile = GapProfile.standard();
    Dataset<Vacancy> vacancies =
        spark.createDataset(published.rows(Vacancy.class), RecordEncoder.of(Vacancy.class));
    Dataset<Mention> mentions =
        spark.createDataset(published.rows(Mention.class), RecordEncoder.of(Mention.class));
    List<Program> programs = workspace.programs();
    List<ScopedDemand> scoped =
        ScopeDemand.scoped(
                ScopeDemand.transform(vacancies, mentions), vacancies, ScopeKeys.of(programs))
            .collectAsList();
    Taxonomy taxonomy = Taxonomy.open(workspace.taxonomy());
    Map<String, Double> indices = new TreeMap<>();
    for (Program program : programs) {
      List<Gap> targets =
          gaps.stream()
              .filter(g -> g.program().equals(program.key()) && g.rank() > 0)
              .filter(g -> g.label() != GapLabel.NO_GAP && g.cause() != Cause.LICENCE)
              .limit(40)
              .toList();
      List<DemandPosting> demand =
          scoped.stream()
              .filter(s -> s.program().equals(program.key()))
              .map(ScopedDemand::demand)
              .sorted(Comparator.comparing(DemandPosting::vacancyId))
              .toList();
      indices.put(program.key(), of(targets, demand, taxonomy::topicOf, profile, 1));
    }
    return indices;
  }

  /** Mean adjusted Rand index between pairs of bootstrap samples, each as large as the scope. */
  public static double of(
      List<Gap> targets,
      List<DemandPosting> demand,
      UnaryOperator<String> topic,
      GapProfile profile,
      long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double sum = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      sum +=
          adjustedRand(
              clusters(targets, sample(demand, random), topic, profile),
              clusters(targets, sample(demand, random), topic, profile));
    }
    return sum / PAIRS;
  }

  private static List<DemandPosting> sample(List<DemandPosting> demand, SplittableRandom random) {
    List<DemandPosting> sample = new ArrayList<>();
    for (int i = 0; i < demand.size(); i++) {
      sample.add(demand.get(random.nextInt(demand.size())));
    }
    return sample;
  }

  private static Map<String, Integer> clusters(
      List<Gap> targets,
      List<DemandPosting> demand,
      UnaryOperator<String> topic,
      GapProfile profile) {
    Map<String, Integer> clusters = new HashMap<>();
    int number = 0;
    for (SkillCluster cluster : SkillClusters.of(targets, demand, topic, profile)) {
      number++;
      for (String uri : cluster.skillUris()) {
        clusters.put(uri, number);
      }
    }
    return clusters;
  }

  /** The adjusted Rand index of two partitions of the same skills: 1 for the same, 0 by chance. */
  static double adjustedRand(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> both = new HashMap<>();
    one.forEach((skill, a) -> both.merge(a + "/" + other.get(skill), 1, Integer::sum));
    Map<Integer, Integer> ones = new HashMap<>();
    one.values().forEach(a -> ones.merge(a, 1, Integer::sum));
    Map<Integer, Integer> others = new HashMap<>();
    other.values().forEach(b -> others.merge(b, 1, Integer::sum));
    double together = pairs(both.values());
    double expected = pairs(ones.values()) * pairs(others.values()) / choose(one.size());
    double most = (pairs(ones.values()) + pairs(others.values())) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(Iterable<Integer> sizes) {
    double sum = 0;
    for (int size : sizes) {
      sum += choose(size);
    }
    return sum;
  }

  private static double choose(int n) {
    return n * (n - 1.0) / 2;
  }
}
