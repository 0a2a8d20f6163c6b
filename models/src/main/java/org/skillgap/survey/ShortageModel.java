package org.skillgap.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.gap.GapProfile;

/**
 * Shortage of each skill from the employers' answers: weighted, one vote an establishment, drawn
 * toward a prior, and withheld where it would show what a single employer said.
 */
public final class ShortageModel {
  private static final double DAYS_A_MONTH = 30.4375;

  private final GapProfile profile;
  private final Map<String, EmployerAnswer> employers = new TreeMap<>();
  private final Map<String, Double> weights = new TreeMap<>();
  private final Map<String, List<LinkedAnswer>> bySkill = new TreeMap<>();

  /**
   * The Beta distribution of a shortage.
   *
   * @param answers answers that say something about the skill
   * @param suppression why the skill's own answers are withheld; empty where they are used
   */
  public record Shortage(double a, double b, int answers, String suppression) {
    public double mean() {
      return a / (a + b);
    }
  }

  public ShortageModel(
      List<EmployerAnswer> employers,
      List<LinkedAnswer> answers,
      List<BusinessCounts> businesses,
      LocalDate asOf,
      GapProfile profile) {
    this.profile = profile;
    Map<String, EmployerAnswer> latest = new TreeMap<>();
    employers.stream()
        .sorted(
            Comparator.comparing(EmployerAnswer::submittedAt)
                .thenComparing(EmployerAnswer::responseId))
        .forEach(
            e -> latest.put(e.employer() + "|" + e.region() + "|" + String.join("+", e.noc()), e));
    latest.values().forEach(e -> this.employers.put(e.responseId(), e));
    weigh(businesses, asOf);
    answers.stream()
        .filter(a -> this.employers.containsKey(a.answer().responseId()))
        .filter(a -> isShort(a.answer()) != null)
        .sorted(
            Comparator.comparing((LinkedAnswer a) -> a.answer().responseId())
                .thenComparing(a -> a.answer().skill()))
        .forEach(a -> bySkill.computeIfAbsent(a.skillUri(), s -> new ArrayList<>()).add(a));
  }

  /** Responses that count: one for each establishment and occupation. */
  public int responses() {
    return employers.size();
  }

  /** Skills that some employer answered about. */
  public Set<String> skills() {
    return new TreeSet<>(bySkill.keySet());
  }

  /** Shortage of one skill; the prior where nobody answered. */
  public Shortage shortage(String skillUri) {
    List<LinkedAnswer> own = bySkill.getOrDefault(skillUri, List.of());
    double strength = profile.shortagePriorStrength();
    if (own.isEmpty()) {
      return new Shortage(
          strength * profile.shortagePrior(), strength * (1 - profile.shortagePrior()), 0, "");
    }
    String suppression = suppression(own);
    // Withheld answers are replaced by those about all skills: no column then reveals them.
    List<LinkedAnswer> used =
        suppression.isEmpty() ? own : bySkill.values().stream().flatMap(List::stream).toList();
    if (!suppression.isEmpty() && !suppression(used).isEmpty()) {
      used = List.of();
    }
    double[] estimate = weighted(used);
    // Answers about other skills carry no more than the prior's own strength.
    double effective = suppression.isEmpty() ? estimate[1] : Math.min(estimate[1], strength);
    return new Shortage(
        strength * profile.shortagePrior() + effective * estimate[0],
        strength * (1 - profile.shortagePrior()) + effective * (1 - estimate[0]),
        own.size(),
        suppression);
  }

  /** Responses by employers who call one of these skills short. */
  public List<EmployerAnswer> employersShortOf(String skillUri) {
    return bySkill.getOrDefault(skillUri, List.of()).stream()
        .filter(a -> Boolean.TRUE.equals(isShort(a.answer())))
        .map(a -> employers.get(a.answer().responseId()))
        .filter(e -> e != null)
        .distinct()
        .toList();
  }

  /**
   * Whether an answer calls the skill short: important, and above what people bring or hard to
   * find. Absent where the answer does not tell.
   */
  static @Nullable Boolean isShort(SkillAnswer answer) {
    Integer importance = answer.importance();
    if (importance == null) {
      return null;
    }
    Integer needed = answer.levelNeeded();
    Integer held =
        answer.levelApplicants() != null ? answer.levelApplicants() : answer.levelStaff();
    Integer difficulty = answer.difficulty();
    boolean levels = needed != null && held != null;
    if (importance >= 4 && !levels && difficulty == null) {
      return null;
    }
    boolean below = needed != null && held != null && needed - held >= 1;
    return importance >= 4 && (below || difficulty != null && difficulty >= 4);
  }

  private double[] weighted(List<LinkedAnswer> answers) {
    double sum = 0;
    double squares = 0;
    double hits = 0;
    for (LinkedAnswer answer : answers) {
      double weight = weights.getOrDefault(answer.answer().responseId(), 1.0);
      sum += weight;
      squares += weight * weight;
      hits += Boolean.TRUE.equals(isShort(answer.answer())) ? weight : 0;
    }
    return sum == 0
        ? new double[] {profile.shortagePrior(), 0}
        : new double[] {hits / sum, sum * sum / squares};
  }

  private String suppression(List<LinkedAnswer> answers) {
    Map<String, Double> byEmployer = new TreeMap<>();
    for (LinkedAnswer answer : answers) {
      EmployerAnswer employer = employers.get(answer.answer().responseId());
      if (employer != null) {
        byEmployer.merge(
            employer.employer(), weights.getOrDefault(employer.responseId(), 1.0), Double::sum);
      }
    }
    if (byEmployer.size() < profile.disclosureEmployers()) {
      return "fewer than " + profile.disclosureEmployers() + " employers answered";
    }
    double[] sorted =
        byEmployer.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double total = java.util.Arrays.stream(sorted).sum();
    int n = sorted.length;
    if (sorted[n - 1] > profile.disclosureOne() * total) {
      return "one employer holds most of the weight";
    }
    return sorted[n - 1] + sorted[n - 2] > profile.disclosureTwo() * total
        ? "two employers hold most of the weight"
        : "";
  }

  // Establishments of a sector and size over answers of it; thin cells fall back on size alone.
  private void weigh(List<BusinessCounts> businesses, LocalDate asOf) {
    Map<String, Double> population = new TreeMap<>();
    for (BusinessCounts count : businesses) {
      population.merge(cell(count.naics2(), count.sizeBand()), count.establishments(), Double::sum);
      population.merge(count.sizeBand(), count.establishments(), Double::sum);
    }
    Map<String, Double> sample = new TreeMap<>();
    for (EmployerAnswer e : employers.values()) {
      sample.merge(cell(e.naics(), e.sizeBand()), 1.0, Double::sum);
      sample.merge(e.sizeBand(), 1.0, Double::sum);
    }
    double sum = 0;
    for (EmployerAnswer e : employers.values()) {
      String fine = cell(e.naics(), e.sizeBand());
      boolean thin =
          sample.getOrDefault(fine, 0.0) < profile.leastAnswersOfCell()
              || !population.containsKey(fine);
      String cell = thin ? e.sizeBand() : fine;
      double weight =
          population.containsKey(cell)
              ? population.getOrDefault(cell, 1.0) / sample.getOrDefault(cell, 1.0)
              : 1;
      weights.put(e.responseId(), weight);
      sum += weight;
    }
    double mean = employers.isEmpty() ? 1 : sum / employers.size();
    for (EmployerAnswer e : employers.values()) {
      double relative = weights.getOrDefault(e.responseId(), 1.0) / (mean == 0 ? 1 : mean);
      double trimmed =
          Math.max(1 / profile.answerWeightTrim(), Math.min(profile.answerWeightTrim(), relative));
      double months = Math.max(0, ChronoUnit.DAYS.between(e.submittedAt(), asOf)) / DAYS_A_MONTH;
      weights.put(e.responseId(), trimmed * Math.pow(2, -months / profile.answerHalfLifeMonths()));
    }
  }

  private static String cell(String naics, String sizeBand) {
    return naics.substring(0, Math.min(2, naics.length())) + "|" + sizeBand;
  }
}
