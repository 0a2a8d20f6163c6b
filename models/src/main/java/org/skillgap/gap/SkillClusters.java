package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.skillgap.gap.DemandPosting.SkillDemand;

/**
 * Groups gap skills that vacancies ask for together. Communities of the co-occurrence graph by
 * greedy modularity, which needs no chance; an edge stands for vacancies of several employers.
 */
public final class SkillClusters {
  private static final int LEAST_LIFT = 1;

  private SkillClusters() {}

  /** Clusters of the given gaps, largest gap first; a skill without company is one by itself. */
  public static List<SkillCluster> of(
      List<Gap> gaps, List<DemandPosting> vacancies, GapProfile profile) {
    Map<String, Gap> bySkill = new TreeMap<>();
    gaps.forEach(gap -> bySkill.put(gap.skillUri(), gap));
    Graph<String, DefaultWeightedEdge> graph = graph(bySkill.keySet(), vacancies, profile);
    List<SkillCluster> clusters = new ArrayList<>();
    for (Set<String> community : communities(graph, profile.mostClusterSkills())) {
      clusters.add(cluster(community, bySkill));
    }
    clusters.sort(
        Comparator.comparingDouble(
                (SkillCluster c) ->
                    -c.skillUris().stream().mapToDouble(u -> weight(bySkill, u)).sum())
            .thenComparing(SkillCluster::key));
    return clusters;
  }

  private static double weight(Map<String, Gap> gaps, String uri) {
    Gap gap = gaps.get(uri);
    return gap == null ? 0 : gap.gap().mean() * gap.trainable();
  }

  private static Graph<String, DefaultWeightedEdge> graph(
      Set<String> skills, List<DemandPosting> vacancies, GapProfile profile) {
    Map<String, Set<String>> employers = new TreeMap<>();
    Map<String, Integer> together = new TreeMap<>();
    Map<String, Integer> alone = new TreeMap<>();
    for (DemandPosting vacancy : vacancies) {
      List<String> asked =
          new TreeSet<>(
                  vacancy.skills().stream()
                      .map(SkillDemand::skillUri)
                      .filter(skills::contains)
                      .toList())
              .stream().toList();
      for (int i = 0; i < asked.size(); i++) {
        alone.merge(asked.get(i), 1, Integer::sum);
        for (int j = i + 1; j < asked.size(); j++) {
          String pair = asked.get(i) + "\n" + asked.get(j);
          together.merge(pair, 1, Integer::sum);
          employers.computeIfAbsent(pair, p -> new HashSet<>()).add(vacancy.employerKey());
        }
      }
    }
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    skills.forEach(graph::addVertex);
    together.forEach(
        (pair, count) -> {
          String[] ends = pair.split("\n", 2);
          double lift =
              count
                  * (double) vacancies.size()
                  / (alone.getOrDefault(ends[0], 1) * (double) alone.getOrDefault(ends[1], 1));
          if (employers.getOrDefault(pair, Set.of()).size() >= profile.edgeEmployers()
              && lift > LEAST_LIFT) {
            graph.setEdgeWeight(graph.addEdge(ends[0], ends[1]), Math.log(lift) * Math.sqrt(count));
          }
        });
    return graph;
  }

  // A community of more skills than a micro-credential can teach is divided again, by its inner
  // edges, and where these tell nothing by its order.
  private static List<Set<String>> communities(Graph<String, DefaultWeightedEdge> graph, int most) {
    List<Set<String>> result = new ArrayList<>();
    if (graph.edgeSet().isEmpty()) {
      graph.vertexSet().forEach(skill -> result.add(Set.of(skill)));
      return result;
    }
    for (Set<String> community : new GreedyModularityAlgorithm<>(graph).getClustering()) {
      if (community.size() <= most) {
        result.add(new TreeSet<>(community));
      } else if (community.size() == graph.vertexSet().size()) {
        List<String> sorted = new TreeSet<>(community).stream().toList();
        for (int i = 0; i < sorted.size(); i += most) {
          result.add(new TreeSet<>(sorted.subList(i, Math.min(sorted.size(), i + most))));
        }
      } else {
        Graph<String, DefaultWeightedEdge> inner =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        new TreeSet<>(community).forEach(inner::addVertex);
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
          String from = graph.getEdgeSource(edge);
          String to = graph.getEdgeTarget(edge);
          if (community.contains(from) && community.contains(to)) {
            inner.setEdgeWeight(inner.addEdge(from, to), graph.getEdgeWeight(edge));
          }
        }
        result.addAll(communities(inner, most));
      }
    }
    return result;
  }

  private static SkillCluster cluster(Set<String> community, Map<String, Gap> gaps) {
    List<Gap> members =
        community.stream()
            .map(gaps::get)
            .filter(gap -> gap != null)
            .sorted(
                Comparator.comparingDouble((Gap g) -> -g.gap().mean() * g.trainable())
                    .thenComparing(Gap::skillUri))
            .toList();
    List<String> names =
        members.stream()
            .sorted(
                Comparator.comparingDouble((Gap g) -> -g.specificityZ())
                    .thenComparingDouble(g -> -g.gap().mean())
                    .thenComparing(Gap::skillUri))
            .limit(2)
            .map(Gap::skillLabel)
            .toList();
    // The key is the least address, so that a cluster keeps it while its core stays.
    String key = new TreeSet<>(community).first();
    return new SkillCluster(
        key.substring(key.lastIndexOf('/') + 1),
        String.join("; ", names),
        members.stream().map(Gap::skillUri).toList());
  }
}
