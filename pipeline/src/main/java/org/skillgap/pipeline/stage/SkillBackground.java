package org.skillgap.pipeline.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.gap.DemandPosting;
import org.skillgap.mention.Requirement;
import org.skillgap.pipeline.gap.ScopeJob;
import org.skillgap.pipeline.report.ReportInput.EmployerSpread;
import org.skillgap.pipeline.report.ReportInput.SkillEvidence;
import org.skillgap.pipeline.report.ReportInput.Together;
import org.skillgap.survey.AnswerSpread;
import org.skillgap.survey.LinkedAnswer;

/** What lies behind the gaps of one program, for the evidence part of its page. */
final class SkillBackground {
  /** An edge by one or two employers may be their habit of writing. */
  private static final int LEAST_EDGE_EMPLOYERS = 3;

  /** More skills than that no eye tells apart in one graph. */
  private static final int MOST_IN_GRAPH = 24;

  private static final int MOST_EDGES = 40;
  private static final int MOST_QUOTES = 3;
  private static final int FEW = 4;

  private final ScopeJob.Result result;
  private final int leastEmployers;
  private final Map<String, List<Quote>> quotes = new TreeMap<>();
  private final Map<String, List<LinkedAnswer>> answers = new TreeMap<>();
  private final Map<String, String> employers = new HashMap<>();

  /**
   * @param leastEmployers fewer survey answers than of so many employers are shown nowhere
   */
  SkillBackground(ScopeJob.Result result, List<Quote> quotes, int leastEmployers) {
    this.result = result;
    this.leastEmployers = leastEmployers;
    quotes.forEach(q -> this.quotes.computeIfAbsent(q.skillUri(), uri -> new ArrayList<>()).add(q));
    result
        .answers()
        .forEach(a -> answers.computeIfAbsent(a.skillUri(), uri -> new ArrayList<>()).add(a));
    result.employers().forEach(e -> employers.put(e.responseId(), e.employer()));
  }

  /** The evidence of each of these skills. */
  Map<String, SkillEvidence> of(Collection<String> skills) {
    Map<String, SkillEvidence> evidence = new TreeMap<>();
    for (String skill : skills) {
      List<Quote> found = quotes.getOrDefault(skill, List.of());
      evidence.put(
          skill,
          new SkillEvidence(
              found.subList(0, Math.min(MOST_QUOTES, found.size())),
              result.quarters(skill),
              spread(skill),
              AnswerSpread.of(answers.getOrDefault(skill, List.of()), employers, leastEmployers)));
    }
    return evidence;
  }

  private EmployerSpread spread(String skill) {
    Map<String, Integer> vacancies = new TreeMap<>();
    result.demand().stream()
        .filter(vacancy -> asked(vacancy).contains(skill))
        .forEach(vacancy -> vacancies.merge(vacancy.employerKey(), 1, Integer::sum));
    int all = vacancies.values().stream().mapToInt(Integer::intValue).sum();
    int most = vacancies.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new EmployerSpread(
        (int) vacancies.values().stream().filter(n -> n == 1).count(),
        (int) vacancies.values().stream().filter(n -> n > 1 && n <= FEW).count(),
        (int) vacancies.values().stream().filter(n -> n > FEW).count(),
        all == 0 ? 0 : most / (double) all);
  }

  /** Skills of clusters of two or more that vacancies ask for together, the largest first. */
  List<Together> together() {
    Set<String> drawn = new TreeSet<>();
    result.clusters().stream()
        .filter(cluster -> cluster.skillUris().size() > 1)
        .flatMap(cluster -> cluster.skillUris().stream())
        .limit(MOST_IN_GRAPH)
        .forEach(drawn::add);
    Map<List<String>, Integer> vacancies = new HashMap<>();
    Map<List<String>, Set<String>> by = new HashMap<>();
    for (DemandPosting vacancy : result.demand()) {
      List<String> asked = asked(vacancy).stream().filter(drawn::contains).toList();
      for (int i = 0; i < asked.size(); i++) {
        for (int j = i + 1; j < asked.size(); j++) {
          List<String> pair = List.of(asked.get(i), asked.get(j));
          vacancies.merge(pair, 1, Integer::sum);
          by.computeIfAbsent(pair, p -> new HashSet<>()).add(vacancy.employerKey());
        }
      }
    }
    List<Together> together = new ArrayList<>();
    by.forEach(
        (pair, who) -> {
          if (who.size() >= LEAST_EDGE_EMPLOYERS) {
            together.add(
                new Together(
                    pair.get(0), pair.get(1), vacancies.getOrDefault(pair, 0), who.size()));
          }
        });
    together.sort(
        java.util.Comparator.comparingInt((Together t) -> -t.vacancies())
            .thenComparing(Together::skill)
            .thenComparing(Together::other));
    return together.subList(0, Math.min(MOST_EDGES, together.size()));
  }

  private static TreeSet<String> asked(DemandPosting vacancy) {
    TreeSet<String> asked = new TreeSet<>();
    vacancy.skills().stream()
        .filter(
            s ->
                s.requirement() == Requirement.REQUIRED || s.requirement() == Requirement.PREFERRED)
        .forEach(s -> asked.add(s.skillUri()));
    return asked;
  }
}
