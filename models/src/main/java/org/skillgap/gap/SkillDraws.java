package org.skillgap.gap;

import java.util.Arrays;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/** Draws of all quantities of one skill. */
final class SkillDraws {
  final double[] share;
  final double[] future;
  final double[] shortage;
  final double[] need;
  final double[] gap;
  final double[] people;
  final double[] sensitivity;
  final double[] specificity;

  private SkillDraws(int draws) {
    share = new double[draws];
    future = new double[draws];
    shortage = new double[draws];
    need = new double[draws];
    gap = new double[draws];
    people = new double[draws];
    sensitivity = new double[draws];
    specificity = new double[draws];
  }

  static SkillDraws of(GapModel model, SkillEvidence skill, SharedDraws shared, long seed) {
    SkillDraws draws = new SkillDraws(shared.count);
    Sampler sampler = new Sampler(seed, skill.uri);
    draws.shares(model, skill, shared, sampler);
    draws.gaps(model, skill, shared, sampler);
    return draws;
  }

  // A Dirichlet process around the parent: the employers' weighted vacancies, and τ more that ask
  // as
  // often as the parent's do. All of it is what was read; what is true follows by the correction.
  private void shares(GapModel model, SkillEvidence skill, SharedDraws shared, Sampler sampler) {
    ScopeMass mass = model.mass();
    double[] asked = shared.asked(mass.askingUnits[skill.index], mass.askedMass[skill.index]);
    double scale = mass.total == 0 ? 0 : mass.effective / mass.total;
    double strength = model.strength(skill);
    ContinuousSampler asking = sampler.gamma(strength * skill.parent);
    ContinuousSampler silent = sampler.gamma(strength * (1 - skill.parent));
    ContinuousSampler hits = sampler.beta(skill.sensitivity);
    ContinuousSampler rejections = sampler.beta(skill.specificity);
    double unseen = unseen(model, skill);
    for (int d = 0; d < share.length; d++) {
      double more = asking.sample();
      double all = scale * shared.mass[d];
      double own = all == 0 ? 0 : asked[d] / shared.mass[d];
      own = Trend.shifted(own, unseen * sampler.normal() - unseen * unseen / 2);
      double read = (all * own + more) / (all + more + silent.sample());
      sensitivity[d] = hits.sample();
      specificity[d] = rejections.sample();
      share[d] = ReaderErrors.corrected(read, skill.firmness, sensitivity[d], specificity[d]);
    }
  }

  // Few employers that ask show too little of how much employers differ: as relative spread, what
  // is
  // missing to the spread that so many vacancies of such likeness have. Where nearly all
  // ask, half a silent vacancy is thought: else the spread would be relative to nothing.
  private static double unseen(GapModel model, SkillEvidence skill) {
    ScopeMass mass = model.mass();
    double n = mass.effective;
    if (n == 0 || skill.raw == 0) {
      return 0;
    }
    double expected = Shrinkage.shrunk(skill.raw, skill.parent, n, model.strength(skill));
    double missing = expected * (1 - expected) / n - mass.variance(skill.index);
    double silent = Math.max(1 - skill.raw, 0.5 / (n + 1));
    return missing <= 0 ? 0 : Math.sqrt(Math.log1p(missing / Math.pow(skill.raw * silent, 2)));
  }

  private void gaps(GapModel model, SkillEvidence skill, SharedDraws shared, Sampler sampler) {
    GapProfile profile = model.profile();
    double age = model.weights().age();
    Trend trend = model.trend(skill);
    ContinuousSampler unfilled = sampler.beta(skill.shortage.beta());
    for (int d = 0; d < share.length; d++) {
      double slope = trend.slope() + trend.deviation() * sampler.normal();
      double goesOn = 1 + profile.trendChange() * sampler.normal();
      future[d] = Trend.moved(share[d], slope, age, goesOn, profile);
      shortage[d] = unfilled.sample();
      need[d] = future[d] * shortage[d];
      gap[d] = need[d] * (1 - skill.coverage);
      people[d] = model.people(shared.openings[d], future[d], need[d], skill);
    }
  }

  /** Part of the draws in which the gap exceeds a bound. */
  double above(double bound) {
    return Arrays.stream(gap).filter(draw -> draw > bound).count() / (double) gap.length;
  }
}
