package org.skillgap.gap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.skillgap.gap.DemandPosting.SkillDemand;

/**
 * How much more often two skills of one topic are asked for together than by chance: their lift,
 * drawn toward that of all such pairs. A few dozen vacancies tell little of one pair, and a graph
 * of what they happen to show would be another one next month.
 */
final class SkillTies {
  private final Map<String, Integer> alone = new TreeMap<>();
  private final Map<String, Map<String, Integer>> together = new TreeMap<>();
  private final Map<String, Set<String>> employers = new TreeMap<>();
  private final UnaryOperator<String> topic;
  private final GapProfile profile;
  private final int vacancies;

  SkillTies(
      Set<String> skills,
      List<DemandPosting> vacancies,
      UnaryOperator<String> topic,
      GapProfile profile) {
    this.topic = topic;
    this.profile = profile;
    this.vacancies = vacancies.size();
    for (DemandPosting vacancy : vacancies) {
      TreeSet<String> asked = new TreeSet<>();
      vacancy.skills().stream()
          .map(SkillDemand::skillUri)
          .filter(skills::contains)
          .forEach(asked::add);
      for (String skill : asked) {
        alone.merge(skill, 1, Integer::sum);
        employers.computeIfAbsent(skill, s -> new HashSet<>()).add(vacancy.employerKey());
        Map<String, Integer> with = together.computeIfAbsent(skill, s -> new TreeMap<>());
        asked.tailSet(skill, false).forEach(other -> with.merge(other, 1, Integer::sum));
      }
    }
  }

  /** The skills that enough employers ask for, joined where they are asked for together. */
  Graph<String, DefaultWeightedEdge> graph() {
    List<String> skills =
        employers.entrySet().stream()
            .filter(skill -> skill.getValue().size() >= profile.clusterEmployers())
            .map(Map.Entry::getKey)
            .toList();
    double seen = 0;
    double chance = 0;
    for (int i = 0; i < skills.size(); i++) {
      for (String other : ofTopic(skills, i)) {
        seen += seen(skills.get(i), other);
        chance += chance(skills.get(i), other);
      }
    }
    double usual = chance == 0 ? 1 : seen / chance;
    double strength = profile.tieStrength();
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    skills.forEach(graph::addVertex);
    for (int i = 0; i < skills.size(); i++) {
      String skill = skills.get(i);
      for (String other : ofTopic(skills, i)) {
        double lift = (seen(skill, other) + strength * usual) / (chance(skill, other) + strength);
        if (lift > 1) {
          graph.setEdgeWeight(graph.addEdge(skill, other), lift);
        }
      }
    }
    return graph;
  }

  // An offering of two topics would fail the rule that a micro-credential specialises in one.
  private List<String> ofTopic(List<String> skills, int place) {
    String own = topic.apply(skills.get(place));
    return skills.subList(place + 1, skills.size()).stream()
        .filter(other -> topic.apply(other).equals(own))
        .toList();
  }

  private double seen(String skill, String later) {
    return together.getOrDefault(skill, Map.of()).getOrDefault(later, 0);
  }

  private double chance(String skill, String other) {
    return alone.getOrDefault(skill, 0) * (double) alone.getOrDefault(other, 0) / vacancies;
  }
}
