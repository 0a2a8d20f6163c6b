package org.skillgap.gap;

/** A skill's gap with its intervals, before it is compared with the others. */
record GapRow(
    GapModel model,
    SkillEvidence skill,
    GapLabel label,
    boolean emerging,
    double emergingProbability,
    double above,
    String grade,
    Interval share,
    Interval future,
    Interval shortage,
    Interval need,
    Interval gap,
    Interval people,
    GapFactors factors) {

  /**
   * Means follow from one another exactly, so that a reader can multiply them; the intervals are
   * those of the draws.
   */
  static GapRow of(GapModel model, SkillEvidence s, SkillDraws draws, LabelJudge judge) {
    double above = draws.above(model.profile().leastGap());
    double formula = model.shrunk(s, s.raw);
    // Less read than is invented is no proof that nobody asks: then the mean of the draws stands.
    Interval share = Draws.interval(draws.share, formula > 0 ? formula : Draws.mean(draws.share));
    double future = model.future(s, share.mean());
    double shortage = s.shortage.beta().mean();
    double need = future * shortage;
    Interval needs = Draws.interval(draws.need, need);
    return new GapRow(
        model,
        s,
        judge.label(s, above),
        judge.emerging(s),
        judge.emergingProbability(s),
        above,
        LabelJudge.grade(draws.gap),
        share,
        Draws.interval(draws.future, future),
        Draws.interval(draws.shortage, shortage),
        needs,
        needs.times(1 - s.coverage),
        model.openings().known()
            ? Draws.interval(draws.people, model.people(model.openings().mean(), future, need, s))
            : Interval.exactly(0),
        factors(model, s, draws));
  }

  private static GapFactors factors(GapModel model, SkillEvidence s, SkillDraws draws) {
    Openings openings = model.openings();
    Trend trend = model.trend(s);
    return new GapFactors(
        model.scope().vacancies().stream().mapToInt(DemandPosting::postings).sum(),
        model.scope().vacancies().size(),
        model.weights().calibrated(),
        s.firmness,
        Draws.interval(draws.sensitivity, s.sensitivity.mean()),
        Draws.interval(draws.specificity, s.specificity.mean()),
        model.scope().elsewhere().parentLevel(model.profile()),
        Draws.normal(trend.slope(), trend.deviation()),
        trend.quarters(),
        model.weights().age(),
        s.shortage.observed(),
        s.shortage.effective(),
        s.shortage.priorMean(),
        s.shortage.priorStrength(),
        s.levelNeeded,
        s.planned,
        openings.known() ? openings.interval() : null,
        openings.part(),
        !openings.known()
            ? VolumeBasis.UNKNOWN
            : model.survey().tells()
                ? VolumeBasis.NEED_LESS_PLANNED
                : VolumeBasis.OPENINGS_LESS_COMPLETIONS);
  }

  /** The row as it is published. */
  Gap ranked(int place, RankDraws ranks, SensitivityRanks order, double tenthNeed) {
    GapProfile profile = model.profile();
    boolean shown = place >= 0;
    Openings openings = model.openings();
    return new Gap(
        model.scope().program().key(),
        skill.uri,
        model.scope().labels().getOrDefault(skill.uri, skill.uri),
        model.scope().asOf(),
        order.own.getOrDefault(skill.uri, 0),
        shown ? (int) Math.round(ranks.quantile(place, 0.10)) : 0,
        shown ? (int) Math.round(ranks.quantile(place, 0.90)) : 0,
        skill.asked,
        model.mass().total,
        skill.raw,
        skill.sensitivity.mean(),
        skill.specificity.mean(),
        skill.corrected(skill.raw),
        skill.corrected(skill.parent),
        model.strength(skill),
        share,
        factors.slope().mean(),
        emergingProbability,
        emerging,
        profile.horizonYears(),
        future,
        shortage,
        skill.shortage.priorMean(),
        skill.coverage,
        skill.supply,
        need,
        gap,
        openings.known() ? Double.valueOf(openings.mean()) : null,
        openings.known() ? people : null,
        skill.cause,
        skill.cause.trainable(),
        skill.z,
        shown && need.mean() >= tenthNeed && skill.coverage >= profile.taughtCoverage(),
        shown ? ranks.topTen(place) : 0,
        above,
        label,
        grade,
        skill.total,
        skill.unique,
        model.mass().effective,
        skill.employers,
        skill.sources,
        // The exact number of a withheld cell is withheld with it.
        skill.shortage.answers(),
        skill.shortage.suppression(),
        order.withoutTop.getOrDefault(skill.uri, 0),
        order.withoutSurvey.getOrDefault(skill.uri, 0),
        order.unweighted.getOrDefault(skill.uri, 0),
        order.sensitive(skill.uri),
        factors);
  }
}
