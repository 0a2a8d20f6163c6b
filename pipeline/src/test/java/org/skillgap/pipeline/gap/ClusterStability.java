package org.skillgap.pipeline.gap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * How alike the clusters are that two samples of a program's vacancies give, each clustered by
 * itself: bootstrap samples as large as the scope, and halves that share no vacancy. Compared are
 * the skills that enough employers of both ask for; a skill without company counts as a cluster.
 */
public final class ClusterStability {
  private static final int PAIRS = 20;

  private ClusterStability() {}

  /**
   * What was measured of one program.
   *
   * @param bootstrap mean adjusted Rand index between bootstrap samples
   * @param halves the same between halves
   * @param clusters of two skills and more in the whole scope
   * @param largest skills of the largest of them
   */
  public record Stability(double bootstrap, double halves, int clusters, int largest) {}

  /** The stability of every program of a finished run. */
  public static Map<String, Stability> ofPrograms(
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
    Map<String, Stability> stabilities = new TreeMap<>();
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
      stabilities.put(program.key(), of(targets, demand, taxonomy::topicOf, profile, 1));
    }
    return stabilities;
  }

  static Stability of(
      List<Gap> targets,
      List<DemandPosting> demand,
      UnaryOperator<String> topic,
      GapProfile profile,
      long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double bootstrap = 0;
    double halves = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      bootstrap +=
          adjustedRand(
              clusters(targets, sample(demand, random), topic, profile),
              clusters(targets, sample(demand, random), topic, profile));
      List<DemandPosting> shuffled = shuffled(demand, random);
      int half = shuffled.size() / 2;
      halves +=
          adjustedRand(
              clusters(targets, shuffled.subList(0, half), topic, profile),
              clusters(targets, shuffled.subList(half, shuffled.size()), topic, profile));
    }
    List<Integer> sizes =
        SkillClusters.of(targets, demand, topic, profile).stream()
            .map(cluster -> cluster.skillUris().size())
            .filter(size -> size > 1)
            .toList();
    return new Stability(
        bootstrap / PAIRS,
        halves / PAIRS,
        sizes.size(),
        sizes.stream().mapToInt(Integer::intValue).max().orElse(1));
  }

  private static List<DemandPosting> shuffled(List<DemandPosting> demand, SplittableRandom random) {
    List<DemandPosting> shuffled = new ArrayList<>(demand);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
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
    Set<String> told = told(demand, profile.clusterEmployers());
    for (SkillCluster cluster : SkillClusters.of(targets, demand, topic, profile)) {
      number++;
      for (String uri : cluster.skillUris()) {
        if (told.contains(uri)) {
          clusters.put(uri, number);
        }
      }
    }
    return clusters;
  }

  private static Set<String> told(List<DemandPosting> demand, int leastEmployers) {
    Map<String, Set<String>> employers = new HashMap<>();
    for (DemandPosting vacancy : demand) {
      vacancy
          .skills()
          .forEach(
              skill ->
                  employers
                      .computeIfAbsent(skill.skillUri(), s -> new HashSet<>())
                      .add(vacancy.employerKey()));
    }
    employers.values().removeIf(by -> by.size() < leastEmployers);
    return employers.keySet();
  }

  /**
   * The adjusted Rand index of two partitions, over what is in both: 1 for the same, 0 by chance.
   */
  static double adjustedRand(Map<String, Integer> first, Map<String, Integer> second) {
    Map<String, Integer> one = new HashMap<>(first);
    Map<String, Integer> other = new HashMap<>(second);
    one.keySet().retainAll(second.keySet());
    other.keySet().retainAll(first.keySet());
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
