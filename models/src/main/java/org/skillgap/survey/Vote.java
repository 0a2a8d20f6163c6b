package org.skillgap.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.EmployerKey;

/**
 * What one establishment says of one skill: its newest answer.
 *
 * @param establishment folded name and region
 * @param levelNeeded level that it needs, where it says so
 */
record Vote(
    String establishment, EmployerAnswer employer, boolean isShort, @Nullable Integer levelNeeded) {

  static String establishment(EmployerAnswer employer) {
    return EmployerKey.of(employer.employer()) + "|" + employer.region();
  }

  /** One vote an establishment and skill; one that contradicts itself has none. */
  static Map<String, List<Vote>> bySkill(
      Map<String, EmployerAnswer> employers, List<LinkedAnswer> answers) {
    Map<String, TreeMap<String, List<LinkedAnswer>>> told = new TreeMap<>();
    answers.stream()
        .filter(a -> employers.containsKey(a.answer().responseId()))
        .filter(a -> a.answer().callsShort() != null)
        .sorted(
            Comparator.comparing((LinkedAnswer a) -> a.answer().responseId())
                .thenComparing(a -> a.answer().skill()))
        .forEach(
            a ->
                told.computeIfAbsent(a.skillUri(), s -> new TreeMap<>())
                    .computeIfAbsent(establishment(employer(employers, a)), e -> new ArrayList<>())
                    .add(a));
    Map<String, List<Vote>> votes = new TreeMap<>();
    told.forEach(
        (skill, byEstablishment) ->
            byEstablishment.forEach(
                (establishment, own) -> {
                  Vote vote = newest(establishment, employers, own);
                  if (vote != null) {
                    votes.computeIfAbsent(skill, s -> new ArrayList<>()).add(vote);
                  }
                }));
    return votes;
  }

  private static @Nullable Vote newest(
      String establishment, Map<String, EmployerAnswer> employers, List<LinkedAnswer> own) {
    var last =
        own.stream()
            .map(a -> employer(employers, a).submittedAt())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    List<LinkedAnswer> newest =
        own.stream().filter(a -> employer(employers, a).submittedAt().equals(last)).toList();
    Boolean first = newest.get(0).answer().callsShort();
    if (first == null || newest.stream().anyMatch(a -> !first.equals(a.answer().callsShort()))) {
      return null;
    }
    SkillAnswer answer = newest.get(0).answer();
    return new Vote(establishment, employer(employers, newest.get(0)), first, answer.levelNeeded());
  }

  private static EmployerAnswer employer(
      Map<String, EmployerAnswer> employers, LinkedAnswer answer) {
    EmployerAnswer employer = employers.get(answer.answer().responseId());
    if (employer == null) {
      throw new IllegalArgumentException("no response " + answer.answer().responseId());
    }
    return employer;
  }
}
