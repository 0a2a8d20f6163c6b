package org.skillgap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Ranks as they are, and as they would be without the largest employer, without the survey, and
 * with all vacancies weighted alike. Each alternative moves the mean gap by as much as it moves the
 * product of the factors' means.
 */
final class SensitivityRanks {
  final Map<String, Integer> own;
  final Map<String, Integer> withoutTop;
  final Map<String, Integer> withoutSurvey;
  final Map<String, Integer> unweighted;

  private final GapModel model;

  /** Ranks of these skills, whose mean gaps stand by their index. */
  SensitivityRanks(GapModel model, List<SkillEvidence> ranked, double[] meanGap) {
    this.model = model;
    double[] topless = withoutTop(ranked);
    ToDoubleFunction<SkillEvidence> mean = s -> meanGap[s.index] * s.cause.trainable();
    own = ranks(ranked, mean);
    withoutTop = ranks(ranked, s -> mean.applyAsDouble(s) * ratio(s, topless[s.index]));
    withoutSurvey =
        ranks(
            ranked,
            s ->
                mean.applyAsDouble(s) * model.profile().shortagePrior() / s.shortage.beta().mean());
    unweighted =
        ranks(
            ranked,
            s ->
                mean.applyAsDouble(s)
                    * ratio(s, s.unique / (double) model.scope().vacancies().size()));
  }

  /** Whether an alternative moves a skill by more places than the profile lets pass. */
  boolean sensitive(String uri) {
    int rank = own.getOrDefault(uri, 0);
    return List.of(withoutTop, withoutSurvey, unweighted).stream()
        .anyMatch(
            other ->
                Math.abs(other.getOrDefault(uri, rank) - rank) > model.profile().sensitivePlaces());
  }

  private double ratio(SkillEvidence s, double raw) {
    return model.future(s, model.shrunk(s, raw)) / model.future(s, model.shrunk(s, s.raw));
  }

  private double[] withoutTop(List<SkillEvidence> ranked) {
    ScopeMass mass = model.mass();
    double[] byEmployer = mass.employerMass();
    int top = 0;
    for (int e = 1; e < byEmployer.length; e++) {
      top = byEmployer[e] > byEmployer[top] ? e : top;
    }
    double rest = byEmployer.length == 0 ? 0 : mass.total - byEmployer[top];
    double[] shares = new double[mass.skills.size()];
    for (SkillEvidence s : ranked) {
      double asked = 0;
      for (int k = 0; k < mass.askingUnits[s.index].length; k++) {
        boolean other = mass.unitEmployer[mass.askingUnits[s.index][k]] != top;
        asked += other ? mass.askedMass[s.index][k] : 0;
      }
      shares[s.index] = rest <= 0 ? 0 : asked / rest;
    }
    return shares;
  }

  private static Map<String, Integer> ranks(
      List<SkillEvidence> skills, ToDoubleFunction<SkillEvidence> value) {
    List<SkillEvidence> order = new ArrayList<>(skills);
    order.sort(
        Comparator.comparingDouble((SkillEvidence s) -> -value.applyAsDouble(s))
            .thenComparing(s -> s.uri));
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      ranks.put(order.get(i).uri, i + 1);
    }
    return ranks;
  }
}
