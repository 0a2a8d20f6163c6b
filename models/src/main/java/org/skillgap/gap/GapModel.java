package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.skillgap.survey.ShortageModel;

/**
 * Estimates the gap of every skill of a scope, with its uncertainty. One set of joint draws carries
 * the employers' clustering, the reader's errors, the survey and the official totals through to the
 * ranks. The same evidence, profile and seed give the same numbers.
 */
public final class GapModel {
  private final ScopeEvidence scope;
  private final GapProfile profile;
  private final PostingWeights weights;
  private final ScopeMass mass;
  private final TrendModel trends;
  private final ShortageModel survey;
  private final Taught taught;
  private final Openings openings;
  private final List<SkillEvidence> skills = new ArrayList<>();
  private final double spread;
  private final TrendPrior trendPrior;

  private GapModel(ScopeEvidence scope, GapProfile profile) {
    this.scope = scope;
    this.profile = profile;
    weights = new PostingWeights(scope, profile);
    mass = new ScopeMass(scope.vacancies(), weights, profile);
    trends = new TrendModel(scope, profile);
    survey =
        new ShortageModel(
            scope.employers(),
            scope.answers(),
            scope.businesses().stream()
                .filter(b -> b.region().equals(scope.program().region()))
                .toList(),
            scope.asOf(),
            profile);
    taught = new Taught(scope.catalogue(), scope.offers());
    openings = Openings.of(scope, profile);
    double mean = 0;
    for (int s = 0; s < mass.skills.size(); s++) {
      mean += mass.rawShare(s) / mass.skills.size();
    }
    for (int s = 0; s < mass.skills.size(); s++) {
      skills.add(new SkillEvidence(s, this, mean));
    }
    spread = Shrinkage.spread(skills, mass.effective, profile);
    trendPrior = new TrendPrior(skills.stream().map(skill -> skill.slope).toList(), profile);
  }

  /** One gap for each skill that a vacancy of the scope asks for, in the order of rank. */
  public static List<Gap> estimate(ScopeEvidence scope, GapProfile profile, long seed) {
    GapModel model = new GapModel(scope, profile);
    return model.skills.isEmpty() ? List.of() : model.estimate(seed);
  }

  /** Effective number of vacancies in the scope. */
  public static double effective(ScopeEvidence scope, GapProfile profile) {
    return new ScopeMass(scope.vacancies(), new PostingWeights(scope, profile), profile).effective;
  }

  private List<Gap> estimate(long seed) {
    SharedDraws shared =
        new SharedDraws(mass, weights.cellErrors(), openings, profile.draws(), seed);
    LabelJudge judge = new LabelJudge(this);
    GapRow[] rows = new GapRow[skills.size()];
    List<SkillEvidence> ranked = new ArrayList<>();
    double[][] values = new double[skills.size()][];
    double[] means = new double[skills.size()];
    for (SkillEvidence skill : skills) {
      SkillDraws draws = SkillDraws.of(this, skill, shared, seed);
      rows[skill.index] = GapRow.of(this, skill, draws, judge);
      means[skill.index] = rows[skill.index].gap().mean();
      if (!judge.thin(skill)) {
        // Only this is kept of the draws until all skills are drawn.
        double trainable = skill.cause.trainable();
        values[ranked.size()] = Arrays.stream(draws.gap).map(g -> g * trainable).toArray();
        ranked.add(skill);
      }
    }
    RankDraws ranks = new RankDraws(Arrays.copyOf(values, ranked.size()), profile.draws());
    SensitivityRanks order = new SensitivityRanks(this, ranked, means);
    double tenth =
        Draws.quantile(
            Arrays.stream(rows).mapToDouble(row -> row.need().mean()).sorted().toArray(), 0.9);
    List<Gap> gaps = new ArrayList<>();
    int[] place = new int[skills.size()];
    Arrays.fill(place, -1);
    for (int i = 0; i < ranked.size(); i++) {
      place[ranked.get(i).index] = i;
    }
    for (GapRow row : rows) {
      gaps.add(row.ranked(place[row.skill().index], ranks, order, tenth));
    }
    gaps.sort(
        Comparator.comparingInt((Gap g) -> g.rank() == 0 ? Integer.MAX_VALUE : g.rank())
            .thenComparing(Gap::skillUri));
    return gaps;
  }

  /** People a year who are missing, given the openings and what is drawn of a skill. */
  double people(double openings, double future, double need, SkillEvidence skill) {
    // σ is net of today's graduates already: only new supply is taken off. Without a survey nothing
    // is known of σ, and all of the supply is.
    return survey.tells()
        ? Math.max(0, openings * need - skill.planned)
        : Math.max(0, openings * future - skill.supply);
  }

  /** Share of a skill after correction and shrinkage, were its raw share this. */
  double shrunk(SkillEvidence skill, double raw) {
    return Shrinkage.shrunk(
        skill.corrected(raw), skill.corrected(skill.parent), mass.effective, strength(skill));
  }

  /** A share of a skill moved to the time when the first learners finish. */
  double future(SkillEvidence skill, double share) {
    return Trend.moved(share, trend(skill).slope(), weights.age(), 1, profile);
  }

  ScopeEvidence scope() {
    return scope;
  }

  GapProfile profile() {
    return profile;
  }

  PostingWeights weights() {
    return weights;
  }

  ScopeMass mass() {
    return mass;
  }

  TrendModel trends() {
    return trends;
  }

  /** The trend of a skill, compared with those of all skills. */
  Trend trend(SkillEvidence skill) {
    return trendPrior.of(skill.slope);
  }

  ShortageModel survey() {
    return survey;
  }

  Taught taught() {
    return taught;
  }

  Openings openings() {
    return openings;
  }

  /** Vacancies that a skill's parent is worth, τ. */
  double strength(SkillEvidence skill) {
    return scope.elsewhere().tells(profile)
        ? Shrinkage.strength(skill, spread)
        : profile.orphanStrength();
  }
}
