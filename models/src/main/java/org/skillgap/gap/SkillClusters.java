package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * Groups gap skills that vacancies ask for together: the communities of the graph of their ties by
 * greedy modularity, which needs no chance.
 */
public final class SkillClusters {
  private SkillClusters() {}

  /** Clusters of the given gaps, largest gap first; a skill without company is one by itself. */
  public static List<SkillCluster> of(
      List<Gap> gaps,
      List<DemandPosting> vacancies,
      UnaryOperator<String> topic,
      GapProfile profile) {
    Map<String, Gap> bySkill = new TreeMap<>();
    gaps.forEach(gap -> bySkill.put(gap.skillUri(), gap));
    Graph<String, DefaultWeightedEdge> graph =
        new SkillTies(bySkill.keySet(), vacancies, topic, profile).graph();
    // Skills that too few employers ask for tell nothing of their company.
    bySkill.keySet().forEach(graph::addVertex);
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

  // The library's algorithm wants a connected graph, and an edge.
  private static List<Set<String>> communities(Graph<String, DefaultWeightedEdge> graph, int most) {
    List<Set<String>> result = new ArrayList<>();
    for (Set<String> part : new ConnectivityInspector<>(graph).connectedSets()) {
      if (part.size() == 1) {
        result.add(part);
        continue;
      }
      Graph<String, DefaultWeightedEdge> inner = above(graph, part, 0);
      for (Set<String> community : new GreedyModularityAlgorithm<>(inner).getClustering()) {
        if (community.size() <= most) {
          result.add(new TreeSet<>(community));
        } else {
          result.addAll(divided(above(inner, community, 0), most));
        }
      }
    }
    return result;
  }

  // More than one micro-credential can teach: those with the loosest ties to the rest make another.
  private static List<Set<String>> divided(Graph<String, DefaultWeightedEdge> graph, int most) {
    Set<String> kept = new TreeSet<>(graph.vertexSet());
    Set<String> others = new TreeSet<>();
    while (kept.size() > most) {
      Graph<String, DefaultWeightedEdge> rest = above(graph, kept, 0);
      String loosest =
          kept.stream()
              .min(
                  Comparator.comparingDouble(
                          (String skill) ->
                              rest.edgesOf(skill).stream().mapToDouble(rest::getEdgeWeight).sum())
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      kept.remove(loosest);
      others.add(loosest);
    }
    List<Set<String>> result = new ArrayList<>(List.of(kept));
    result.addAll(communities(above(graph, others, 0), most));
    return result;
  }

  private static Graph<String, DefaultWeightedEdge> above(
      Graph<String, DefaultWeightedEdge> graph, Set<String> part, double weight) {
    Graph<String, DefaultWeightedEdge> inner = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    new TreeSet<>(part).forEach(inner::addVertex);
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      String from = graph.getEdgeSource(edge);
      String to = graph.getEdgeTarget(edge);
      if (part.contains(from) && part.contains(to) && graph.getEdgeWeight(edge) > weight) {
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
