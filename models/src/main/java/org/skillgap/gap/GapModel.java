package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skillgap.survey.ShortageModel;

/**
 * Estimates the gap of every skill of a scope, with its uncertainty. One set of joint draws carries
 * the employers' clustering, the reader's errors, the survey and the official totals through to the
 * ranks. The same evidence, profile and seed give the same numbers.
 */
public final class GapModel {
  private static final int LEAST_PARENT = 30;

  private final ScopeEvidence scope;
  private final GapProfile profile;
  private final ScopeMass mass;
  private final ShortageModel survey;
  private final List<SkillEvidence> skills = new ArrayList<>();
  private final double strength;
  private final double[] openings;

  private GapModel(ScopeEvidence scope, GapProfile profile) {
    this.scope = scope;
    this.profile = profile;
    mass = new ScopeMass(scope.vacancies(), PostingWeights.of(scope, profile), profile);
    survey =
        new ShortageModel(
            scope.employers(), scope.answers(), scope.businesses(), scope.asOf(), profile);
    Taught taught = new Taught(scope.catalogue(), scope.offers());
    Set<String> alive = Trend.aliveThroughout(scope.vacancies());
    for (int s = 0; s < mass.skills.size(); s++) {
      skills.add(new SkillEvidence(s, mass, scope, survey, taught, alive, profile));
    }
    double[] shares = skills.stream().mapToDouble(s -> corrected(s.raw)).toArray();
    double[] parents = skills.stream().mapToDouble(s -> corrected(s.parent)).toArray();
    // Hardly any other vacancies are no parent to be drawn toward.
    boolean orphan = skills.isEmpty() || scope.elsewhere().vacancies() < LEAST_PARENT;
    strength = orphan ? 0 : Shrinkage.strength(shares, parents, mass.effective);
    openings = SkillEvidence.openings(scope, profile);
  }

  /** One gap for each skill that a vacancy of the scope asks for, in the order of rank. */
  public static List<Gap> estimate(ScopeEvidence scope, GapProfile profile, long seed) {
    GapModel model = new GapModel(scope, profile);
    return model.skills.isEmpty() ? List.of() : model.estimate(seed);
  }

  /** Effective number of vacancies in the scope. */
  public static double effective(ScopeEvidence scope, GapProfile profile) {
    return new ScopeMass(scope.vacancies(), PostingWeights.of(scope, profile), profile).effective;
  }

  private List<Gap> estimate(long seed) {
    JointDraws draws = JointDraws.of(this, seed);
    Map<String, Integer> rank = ranks(order(i -> meanGap(draws, i)));
    Map<String, Integer> withoutTop =
        ranks(order(i -> plug(shareWithoutTop(i), skills.get(i).shortage.mean(), i)));
    Map<String, Integer> withoutSurvey =
        ranks(order(i -> plug(shrunk(i, skills.get(i).raw), profile.shortagePrior(), i)));
    Map<String, Integer> unweighted =
        ranks(order(i -> plug(shrunk(i, unweightedShare(i)), skills.get(i).shortage.mean(), i)));
    double tenthNeed = needOfTopDecile(draws);
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < skills.size(); i++) {
      gaps.add(gap(i, draws, rank, List.of(withoutTop, withoutSurvey, unweighted), tenthNeed));
    }
    gaps.sort(
        Comparator.comparingInt((Gap g) -> g.rank() == 0 ? Integer.MAX_VALUE : g.rank())
            .thenComparing(Gap::skillUri));
    return gaps;
  }

  private Gap gap(
      int i,
      JointDraws draws,
      Map<String, Integer> rank,
      List<Map<String, Integer>> others,
      double tenthNeed) {
    SkillEvidence s = skills.get(i);
    Interval gap = Draws.interval(draws.gap[i]);
    Interval need = Draws.interval(draws.need[i]);
    double above = part(draws.gap[i], profile.leastGap());
    double emerging = emergingProbability(s);
    boolean rises =
        emerging >= profile.emergingProbability()
            && s.employers >= profile.actEmployers()
            && s.trend.quarters() >= profile.leastQuarters();
    GapLabel label = label(s, above, rises);
    int own = label == GapLabel.INSUFFICIENT ? 0 : rank.getOrDefault(s.uri, 0);
    boolean sensitive =
        own > 0
            && others.stream()
                .anyMatch(
                    r -> Math.abs(r.getOrDefault(s.uri, own) - own) > profile.sensitivePlaces());
    boolean volume = openings[0] > 0;
    return new Gap(
        scope.program().key(),
        s.uri,
        scope.labels().getOrDefault(s.uri, s.uri),
        scope.asOf(),
        own,
        own == 0 ? 0 : (int) Math.round(draws.rankQuantile(i, 0.10)),
        own == 0 ? 0 : (int) Math.round(draws.rankQuantile(i, 0.90)),
        s.asked,
        mass.total,
        s.raw,
        sensitivity(),
        specificity(),
        corrected(s.raw),
        corrected(s.parent),
        strength,
        Draws.interval(draws.share[i]),
        s.trend.slope(),
        emerging,
        rises,
        profile.horizonYears(),
        Draws.interval(draws.future[i]),
        Draws.interval(draws.shortage[i]),
        profile.shortagePrior(),
        s.coverage,
        s.supply,
        need,
        gap,
        volume ? Double.valueOf(openings[0]) : null,
        volume ? Draws.interval(draws.people[i]) : null,
        s.cause,
        s.cause.trainable(),
        s.z,
        need.mean() >= tenthNeed
            && s.coverage >= profile.taughtCoverage()
            && label != GapLabel.INSUFFICIENT,
        draws.topTen(i),
        above,
        label,
        grade(draws.gap[i]),
        s.total,
        s.unique,
        mass.effective,
        s.employers,
        s.sources,
        // The exact number of a withheld cell is withheld with it.
        s.shortage.suppression().isEmpty() ? s.shortage.answers() : 0,
        s.shortage.suppression(),
        others.get(0).getOrDefault(s.uri, 0),
        others.get(1).getOrDefault(s.uri, 0),
        others.get(2).getOrDefault(s.uri, 0),
        sensitive);
  }

  private GapLabel label(SkillEvidence s, double above, boolean rises) {
    if (mass.effective < profile.leastEffective() || s.employers < profile.leastEmployers()) {
      return GapLabel.INSUFFICIENT;
    }
    boolean strong =
        s.employers >= profile.actEmployers()
            && s.sources >= profile.actSources()
            && mass.effective >= profile.actEffective()
            && survey.responses() > 0;
    if (above >= profile.actProbability() && strong) {
      return GapLabel.ACT;
    }
    if (above >= profile.validateProbability()) {
      return GapLabel.VALIDATE;
    }
    return rises ? GapLabel.WATCH : GapLabel.NO_GAP;
  }

  // The usual bounds of official statistics on the coefficient of variation.
  private static String grade(double[] draws) {
    double mean = Arrays.stream(draws).average().orElse(0);
    double cv = mean <= 0 ? 1 : Draws.deviation(draws) / mean;
    return cv <= 0.10 ? "A" : cv <= 0.165 ? "B" : cv <= 0.25 ? "C" : cv <= 0.333 ? "D" : "E";
  }

  private double emergingProbability(SkillEvidence s) {
    double bound = Math.log(profile.emergingYearlyFactor());
    double z = (s.trend.slope() - bound) / Math.max(1e-9, s.trend.deviation());
    // Logistic approximation of the normal distribution, exact to .01.
    return 1 / (1 + Math.exp(-1.702 * z));
  }

  private double needOfTopDecile(JointDraws draws) {
    double[] needs =
        Arrays.stream(draws.need)
            .mapToDouble(n -> Arrays.stream(n).average().orElse(0))
            .sorted()
            .toArray();
    return Draws.quantile(needs, 0.9);
  }

  private double meanGap(JointDraws draws, int i) {
    return skills.get(i).cause.trainable() * Arrays.stream(draws.gap[i]).average().orElse(0);
  }

  // Gap with every factor at its mean: enough to see how a rank moves.
  private double plug(double share, double shortage, int i) {
    SkillEvidence s = skills.get(i);
    return s.cause.trainable()
        * SkillEvidence.future(share, s.trend.slope(), profile.horizonYears())
        * shortage
        * (1 - s.coverage);
  }

  private double shrunk(int i, double raw) {
    return Shrinkage.shrunk(
        corrected(raw), corrected(skills.get(i).parent), mass.effective, strength);
  }

  private double shareWithoutTop(int i) {
    int top = 0;
    for (int e = 1; e < mass.employerMass.length; e++) {
      top = mass.employerMass[e] > mass.employerMass[top] ? e : top;
    }
    double asked = 0;
    for (int k = 0; k < mass.askingEmployers[i].length; k++) {
      asked += mass.askingEmployers[i][k] == top ? 0 : mass.askedMass[i][k];
    }
    double rest = mass.total - mass.employerMass[top];
    return shrunk(i, rest <= 0 ? 0 : asked / rest);
  }

  private double unweightedShare(int i) {
    return skills.get(i).unique / (double) scope.vacancies().size();
  }

  private List<Integer> order(java.util.function.IntToDoubleFunction value) {
    List<Integer> order = new ArrayList<>();
    double[] values = new double[skills.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(i);
      boolean thin =
          mass.effective < profile.leastEffective()
              || skills.get(i).employers < profile.leastEmployers();
      if (!thin) {
        order.add(i);
      }
    }
    order.sort(
        Comparator.comparingDouble((Integer i) -> -values[i])
            .thenComparing(i -> skills.get(i).uri));
    return Collections.unmodifiableList(order);
  }

  private Map<String, Integer> ranks(List<Integer> order) {
    Map<String, Integer> ranks = new TreeMap<>();
    for (int i = 0; i < order.size(); i++) {
      ranks.put(skills.get(order.get(i)).uri, i + 1);
    }
    return ranks;
  }

  private static double part(double[] draws, double bound) {
    return Arrays.stream(draws).filter(draw -> draw > bound).count() / (double) draws.length;
  }

  private double sensitivity() {
    return profile.sensitivityHits() / (profile.sensitivityHits() + profile.sensitivityMisses());
  }

  private double specificity() {
    return profile.specificityHits() / (profile.specificityHits() + profile.specificityMisses());
  }

  double corrected(double share) {
    return corrected(share, sensitivity(), specificity());
  }

  /** Rogan and Gladen's correction of a share for the errors of the test that measured it. */
  static double corrected(double share, double sensitivity, double specificity) {
    double denominator = sensitivity + specificity - 1;
    return denominator <= 0
        ? share
        : Math.max(0, Math.min(1, (share + specificity - 1) / denominator));
  }

  List<SkillEvidence> skills() {
    return skills;
  }

  ScopeMass mass() {
    return mass;
  }

  GapProfile profile() {
    return profile;
  }

  double strength() {
    return strength;
  }

  /** Openings a year and their standard deviation; 0 where unknown. */
  double[] openings() {
    return openings.clone();
  }

  boolean hasSurvey() {
    return survey.responses() > 0;
  }
}
