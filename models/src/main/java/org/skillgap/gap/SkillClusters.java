package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.skillgap.gap.DemandPosting.SkillDemand;

/**
 * Groups gap skills that vacancies ask for together. Communities of the co-occurrence graph by
 * greedy modularity, which needs no chance; an edge stands for vacancies of several employers.
 */
public final class SkillClusters {
  private static final double LEAST_LIFT = 0.8;

  private SkillClusters() {}

  /** Clusters of the given gaps, largest gap first; a skill without company is one by itself. */
  public static List<SkillCluster> of(
      List<Gap> gaps,
      List<DemandPosting> vacancies,
      UnaryOperator<String> topic,
      GapProfile profile) {
    Map<String, Gap> bySkill = new TreeMap<>();
    gaps.forEach(gap -> bySkill.put(gap.skillUri(), gap));
    Graph<String, DefaultWeightedEdge> graph = graph(bySkill.keySet(), vacancies, topic, profile);
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
      Set<String> skills,
      List<DemandPosting> vacancies,
      UnaryOperator<String> topic,
      GapProfile profile) {
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
              && topic.apply(ends[0]).equals(topic.apply(ends[1]))
              && lift > LEAST_LIFT) {
            graph.setEdgeWeight(graph.addEdge(ends[0], ends[1]), lift * Math.sqrt(count));
          }
        });
    return graph;
  }

  // The library's algorithm wants a connected graph. A part small enough for one micro-credential
  // is
  // a cluster; a larger one is divided into its communities, and those again.
  private static List<Set<String>> communities(Graph<String, DefaultWeightedEdge> graph, int most) {
    List<Set<String>> result = new ArrayList<>();
    for (Set<String> part : new ConnectivityInspector<>(graph).connectedSets()) {
      if (part.size() <= most) {
        result.add(new TreeSet<>(part));
      } else {
        Graph<String, DefaultWeightedEdge> inner = inner(graph, part);
        for (Set<String> community : new GreedyModularityAlgorithm<>(inner).getClustering()) {
          if (community.size() == part.size()) {
            result.addAll(inOrder(community, most));
          } else {
            result.addAll(communities(inner(graph, community), most));
          }
        }
      }
    }
    return result;
  }

  // Where the edges tell no parts, the order of addresses cuts it: any cut is as good.
  private static List<Set<String>> inOrder(Set<String> community, int most) {
    List<Set<String>> result = new ArrayList<>();
    List<String> sorted = new TreeSet<>(community).stream().toList();
    for (int i = 0; i < sorted.size(); i += most) {
      result.add(new TreeSet<>(sorted.subList(i, Math.min(sorted.size(), i + most))));
    }
    return result;
  }

  private static Graph<String, DefaultWeightedEdge> inner(
      Graph<String, DefaultWeightedEdge> graph, Set<String> part) {
    Graph<String, DefaultWeightedEdge> inner = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    new TreeSet<>(part).forEach(inner::addVertex);
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      String from = graph.getEdgeSource(edge);
      String to = graph.getEdgeTarget(edge);
      if (part.contains(from) && part.contains(to)) {
        inner.setEdgeWeight(inner.addEdge(from, to), graph.getEdgeWeight(edge));
      }
    }
    return inner;
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
