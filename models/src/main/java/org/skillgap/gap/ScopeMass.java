package org.skillgap.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.mention.Requirement;

/** Weighted vacancies of a scope by employer and skill, in arrays. */
final class ScopeMass {
  final List<String> skills;
  final List<String> employers;

  /** Mass of each employer. */
  final double[] employerMass;

  /** For each skill: the employers that ask for it. */
  final int[][] askingEmployers;

  /** For each skill: the mass with which these ask. */
  final double[][] askedMass;

  final double total;
  final double effective;

  ScopeMass(List<DemandPosting> vacancies, double[] weights, GapProfile profile) {
    Set<String> names = new TreeSet<>();
    Map<String, Map<Integer, Double>> asked = new TreeMap<>();
    vacancies.forEach(v -> names.add(v.employerKey()));
    employers = List.copyOf(names);
    employerMass = new double[employers.size()];
    double squares = 0;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      DemandPosting vacancy = vacancies.get(i);
      int employer = java.util.Collections.binarySearch(employers, vacancy.employerKey());
      employerMass[employer] += weights[i];
      sum += weights[i];
      squares += weights[i] * weights[i];
      for (SkillDemand skill : vacancy.skills()) {
        double mass = weights[i] * strength(skill.requirement(), profile);
        if (mass > 0) {
          asked
              .computeIfAbsent(skill.skillUri(), s -> new TreeMap<>())
              .merge(employer, mass, Double::sum);
        }
      }
    }
    total = sum;
    skills = new ArrayList<>(asked.keySet());
    askingEmployers = new int[skills.size()][];
    askedMass = new double[skills.size()][];
    int s = 0;
    for (Map<Integer, Double> byEmployer : asked.values()) {
      askingEmployers[s] = byEmployer.keySet().stream().mapToInt(Integer::intValue).toArray();
      askedMass[s] = byEmployer.values().stream().mapToDouble(Double::doubleValue).toArray();
      s++;
    }
    effective = effective(sum, squares, employerMass, profile.employerCorrelation());
  }

  static double strength(Requirement requirement, GapProfile profile) {
    return switch (requirement) {
      case REQUIRED -> 1;
      case PREFERRED -> profile.preferredWeight();
      case CONTEXT, NEGATED -> 0;
    };
  }

  // The variance of a weighted mean whose parts are alike within an employer: with correlation ρ, a
  // pair of one employer's postings counts ρ as much as one posting twice.
  private static double effective(
      double sum, double squares, double[] employerMass, double correlation) {
    double clustered = 0;
    for (double mass : employerMass) {
      clustered += mass * mass;
    }
    double variance = (1 - correlation) * squares + correlation * clustered;
    return variance == 0 ? 0 : sum * sum / variance;
  }

  /** Raw share of a skill: its mass over all mass. */
  double rawShare(int skill) {
    return total == 0 ? 0 : java.util.Arrays.stream(askedMass[skill]).sum() / total;
  }
}
