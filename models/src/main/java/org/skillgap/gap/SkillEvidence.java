package org.skillgap.gap;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillgap.survey.Shortage;

/** Everything about one skill that is fixed before any draw is made. */
final class SkillEvidence {
  final int index;
  final String uri;
  final double raw;
  final double asked;
  final double parent;
  final double firmness;
  final Beta sensitivity;
  final Beta specificity;
  final Slope slope;
  final Shortage shortage;
  final @Nullable Double levelNeeded;
  final double coverage;
  final double supply;
  final double planned;
  final Cause cause;
  final double z;
  final int total;
  final int unique;
  final int employers;
  final int sources;

  SkillEvidence(int index, GapModel model, double orphanParent) {
    this.index = index;
    ScopeEvidence scope = model.scope();
    ScopeMass mass = model.mass();
    GapProfile profile = model.profile();
    uri = mass.skills.get(index);
    asked = mass.asked(index);
    raw = mass.rawShare(index);
    int[] asking = mass.asking[index];
    int postings = 0;
    for (int vacancy : asking) {
      postings += scope.vacancies().get(vacancy).postings();
    }
    total = postings;
    unique = asking.length;
    employers = distinct(asking, scope, DemandPosting::employerKey);
    sources = distinct(asking, scope, DemandPosting::source);
    parent =
        scope.elsewhere().tells(profile)
            ? scope.elsewhere().parent(uri, profile.parentStrength())
            : orphanParent;
    z = scope.elsewhere().specificity(uri, unique, scope.vacancies().size(), profile);
    firmness = mass.firmness(index);
    sensitivity = scope.readerErrors().sensitivity(uri, profile);
    specificity = scope.readerErrors().specificity(uri, profile);
    slope = model.trends().of(asking).steeper(dilution());
    shortage = model.survey().shortage(uri);
    cause =
        scope.licences().contains(uri)
            ? Cause.LICENCE
            : CauseJudge.of(model.survey().employersShortOf(uri), profile);
    levelNeeded = model.survey().levelNeeded(uri);
    coverage = model.taught().coverage(uri, levelNeeded);
    supply = model.taught().supply(uri);
    planned = model.taught().plannedSupply(uri);
  }

  private static int distinct(
      int[] vacancies, ScopeEvidence scope, Function<DemandPosting, String> by) {
    Set<String> seen = new TreeSet<>();
    for (int vacancy : vacancies) {
      seen.add(by.apply(scope.vacancies().get(vacancy)));
    }
    return seen.size();
  }

  // What is read is a mixture of true and invented mentions: only the true ones rise and fall, so
  // the
  // slope of what is read is flatter than the true one.
  private double dilution() {
    double p = Math.max(1e-6, Math.min(1 - 1e-6, corrected(raw) / firmness));
    double q = Math.max(1e-6, Math.min(1 - 1e-6, raw / firmness));
    double power = Math.max(0.1, sensitivity.mean() + specificity.mean() - 1);
    return Math.max(1, Math.min(2, q * (1 - q) / (power * p * (1 - p))));
  }

  double corrected(double share) {
    return ReaderErrors.corrected(share, firmness, sensitivity.mean(), specificity.mean());
  }
}
