package org.skillgap.gap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Joint draws of all quantities of a scope: in each draw the same weights of employers, the same
 * errors of the reader and the same official total serve all skills, so that ranks are comparable.
 */
final class JointDraws {
  final double[][] share;
  final double[][] future;
  final double[][] shortage;
  final double[][] need;
  final double[][] gap;
  final double[][] people;
  private final int[][] rank;

  private JointDraws(int skills, int draws) {
    share = new double[skills][draws];
    future = new double[skills][draws];
    shortage = new double[skills][draws];
    need = new double[skills][draws];
    gap = new double[skills][draws];
    people = new double[skills][draws];
    rank = new int[skills][draws];
  }

  static JointDraws of(GapModel model, long seed) {
    GapProfile profile = model.profile();
    JointDraws draws = new JointDraws(model.skills().size(), profile.draws());
    Sampler sampler = new Sampler(seed);
    double[] weight = new double[model.mass().employerMass.length];
    for (int d = 0; d < profile.draws(); d++) {
      double total = 0;
      for (int e = 0; e < weight.length; e++) {
        weight[e] = sampler.exponential();
        total += weight[e] * model.mass().employerMass[e];
      }
      double sensitivity = sampler.beta(profile.sensitivityHits(), profile.sensitivityMisses());
      double specificity = sampler.beta(profile.specificityHits(), profile.specificityMisses());
      double openings = Math.max(0, model.openings()[0] + sampler.normal() * model.openings()[1]);
      for (int s = 0; s < model.skills().size(); s++) {
        draws.draw(model, s, d, weight, total, sensitivity, specificity, openings, sampler);
      }
      draws.rank(model, d);
    }
    return draws;
  }

  private void draw(
      GapModel model,
      int s,
      int d,
      double[] weight,
      double total,
      double sensitivity,
      double specificity,
      double openings,
      Sampler sampler) {
    ScopeMass mass = model.mass();
    SkillEvidence skill = model.skills().get(s);
    double asked = 0;
    for (int k = 0; k < mass.askingEmployers[s].length; k++) {
      asked += weight[mass.askingEmployers[s][k]] * mass.askedMass[s][k];
    }
    double raw = total == 0 ? 0 : asked / total;
    double p = GapModel.corrected(raw, sensitivity, specificity);
    share[s][d] =
        Shrinkage.drawn(
            p,
            model.corrected(skill.raw),
            model.corrected(skill.parent),
            mass.effective,
            model.strength());
    double slope =
        bounded(skill.trend.slope() + sampler.normal() * skill.trend.deviation(), model.profile());
    future[s][d] = SkillEvidence.future(share[s][d], slope, model.profile().horizonYears());
    shortage[s][d] = sampler.beta(skill.shortage.a(), skill.shortage.b());
    need[s][d] = future[s][d] * shortage[s][d];
    gap[s][d] = need[s][d] * (1 - skill.coverage);
    // σ is net of today's graduates already: only new supply is taken off. Without a survey nothing
    // is known of σ, and all of the supply is.
    people[s][d] =
        model.hasSurvey()
            ? Math.max(0, openings * need[s][d] - skill.planned)
            : Math.max(0, openings * future[s][d] - skill.supply);
  }

  private static double bounded(double slope, GapProfile profile) {
    double bound = Math.log(profile.mostYearlyFactor());
    return Math.max(-bound, Math.min(bound, slope));
  }

  private void rank(GapModel model, int d) {
    Integer[] order = IntStream.range(0, gap.length).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order,
        (a, b) -> {
          double left = gap[a][d] * model.skills().get(a).cause.trainable();
          double right = gap[b][d] * model.skills().get(b).cause.trainable();
          return left == right ? Integer.compare(a, b) : Double.compare(right, left);
        });
    for (int i = 0; i < order.length; i++) {
      rank[order[i]][d] = i + 1;
    }
  }

  double rankQuantile(int skill, double part) {
    double[] sorted = Arrays.stream(rank[skill]).asDoubleStream().sorted().toArray();
    return Draws.quantile(sorted, part);
  }

  double topTen(int skill) {
    return Arrays.stream(rank[skill]).filter(r -> r <= 10).count() / (double) rank[skill].length;
  }
}
