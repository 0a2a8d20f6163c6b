package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.mention.Requirement;

/**
 * Weighted vacancies of a scope in arrays, by skill and by unit. A unit is what one employer posts
 * in one cell of the official totals: its vacancies are drawn together.
 */
final class ScopeMass {
  final List<String> skills;
  final int employers;

  /** Employer and cell of each unit, and its mass. */
  final int[] unitEmployer;

  final int[] unitCell;
  final double[] unitMass;

  /** For each skill: the units that ask for it, and the mass with which they do. */
  final int[][] askingUnits;

  final double[][] askedMass;

  /** For each skill: the vacancies that ask for it, by their place in the scope. */
  final int[][] asking;

  /** For each skill: the mass of the vacancies that ask for it, however firmly. */
  private final double[] mentioned;

  private final double firmness;
  private final double firmnessStrength;

  final double total;
  final double effective;

  ScopeMass(List<DemandPosting> vacancies, PostingWeights weights, GapProfile profile) {
    TreeMap<String, Integer> employerNumbers = new TreeMap<>();
    vacancies.forEach(v -> employerNumbers.put(v.employerKey(), 0));
    int number = 0;
    for (Map.Entry<String, Integer> employer : employerNumbers.entrySet()) {
      employer.setValue(number++);
    }
    employers = number;
    int[] unit = new int[vacancies.size()];
    TreeMap<Long, Integer> units = new TreeMap<>();
    for (int i = 0; i < unit.length; i++) {
      units.put(unitKey(vacancies.get(i), weights.cell(i), employerNumbers), 0);
    }
    number = 0;
    unitEmployer = new int[units.size()];
    unitCell = new int[units.size()];
    for (Map.Entry<Long, Integer> one : units.entrySet()) {
      unitEmployer[number] = (int) (one.getKey() >> 32);
      unitCell[number] = one.getKey().intValue();
      one.setValue(number++);
    }
    unitMass = new double[units.size()];
    TreeMap<String, List<Asked>> asked = new TreeMap<>();
    for (int i = 0; i < unit.length; i++) {
      unit[i] = units.getOrDefault(unitKey(vacancies.get(i), weights.cell(i), employerNumbers), 0);
      unitMass[unit[i]] += weights.of(i);
      for (SkillDemand skill : vacancies.get(i).skills()) {
        double strength = strength(skill.requirement(), profile);
        if (strength > 0) {
          asked
              .computeIfAbsent(skill.skillUri(), s -> new ArrayList<>())
              .add(new Asked(i, unit[i], weights.of(i) * strength));
        }
      }
    }
    skills = List.copyOf(asked.keySet());
    askingUnits = new int[skills.size()][];
    askedMass = new double[skills.size()][];
    asking = new int[skills.size()][];
    int s = 0;
    for (List<Asked> of : asked.values()) {
      asking[s] = of.stream().mapToInt(Asked::vacancy).distinct().toArray();
      byUnit(s++, of);
    }
    mentioned = new double[skills.size()];
    double all = 0;
    double firm = 0;
    for (s = 0; s < mentioned.length; s++) {
      for (int vacancy : asking[s]) {
        mentioned[s] += weights.of(vacancy);
      }
      all += mentioned[s];
      firm += asked(s);
    }
    firmness = all == 0 ? 1 : Math.min(1, firm / all);
    firmnessStrength = profile.firmnessStrength();
    total = Arrays.stream(unitMass).sum();
    effective = effective(weights, employerMass(), profile.employerCorrelation());
  }

  private record Asked(int vacancy, int unit, double mass) {}

  private static long unitKey(DemandPosting vacancy, int cell, Map<String, Integer> employers) {
    return ((long) employers.getOrDefault(vacancy.employerKey(), 0) << 32) | cell;
  }

  private void byUnit(int skill, List<Asked> asked) {
    TreeMap<Integer, Double> mass = new TreeMap<>();
    asked.forEach(a -> mass.merge(a.unit(), a.mass(), Double::sum));
    askingUnits[skill] = mass.keySet().stream().mapToInt(Integer::intValue).toArray();
    askedMass[skill] = mass.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  static double strength(Requirement requirement, GapProfile profile) {
    return switch (requirement) {
      case REQUIRED -> 1;
      case PREFERRED -> profile.preferredWeight();
      case CONTEXT, NEGATED -> 0;
    };
  }

  /** Skills of a vacancy that count, each once. */
  static TreeSet<String> asked(DemandPosting vacancy, GapProfile profile) {
    TreeSet<String> skills = new TreeSet<>();
    vacancy.skills().stream()
        .filter(skill -> strength(skill.requirement(), profile) > 0)
        .forEach(skill -> skills.add(skill.skillUri()));
    return skills;
  }

  double[] employerMass() {
    double[] mass = new double[employers];
    for (int u = 0; u < unitMass.length; u++) {
      mass[unitEmployer[u]] += unitMass[u];
    }
    return mass;
  }

  /** Employers of equal mass that tell as much as these do. */
  double effectiveEmployers() {
    double squares = Arrays.stream(employerMass()).map(mass -> mass * mass).sum();
    return squares == 0 ? 0 : total * total / squares;
  }

  // The variance of a weighted mean whose parts are alike within an employer: with correlation ρ, a
  // pair of one employer's postings counts ρ as much as one posting twice.
  private double effective(PostingWeights weights, double[] employerMass, double correlation) {
    double clustered = Arrays.stream(employerMass).map(mass -> mass * mass).sum();
    double variance = (1 - correlation) * weights.squares() + correlation * clustered;
    return variance == 0 ? 0 : total * total / variance;
  }

  /** Mass that asks for a skill. */
  double asked(int skill) {
    return Arrays.stream(askedMass[skill]).sum();
  }

  /** Mean strength with which a skill is asked for; of few vacancies, near that of all skills. */
  double firmness(int skill) {
    return Math.min(
        1, (asked(skill) + firmnessStrength * firmness) / (mentioned[skill] + firmnessStrength));
  }

  /** Variance of a raw share, as far as the employers at hand show it. */
  double variance(int skill) {
    double raw = rawShare(skill);
    double[] byEmployer = employerMass();
    double squares = 0;
    for (double mass : byEmployer) {
      squares += raw * mass * raw * mass;
    }
    double[] asked = new double[employers];
    for (int k = 0; k < askingUnits[skill].length; k++) {
      asked[unitEmployer[askingUnits[skill][k]]] += askedMass[skill][k];
    }
    for (int e = 0; e < employers; e++) {
      double silent = raw * byEmployer[e];
      squares += asked[e] == 0 ? 0 : (asked[e] - silent) * (asked[e] - silent) - silent * silent;
    }
    return total == 0 ? 0 : squares / (total * total);
  }

  /** Raw share of a skill: its mass over all mass, which are summed in different orders. */
  double rawShare(int skill) {
    return total == 0 ? 0 : Math.min(1, asked(skill) / total);
  }
}
