package org.skillgap.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.survey.ShortageModel;
import org.skillgap.survey.ShortageModel.Shortage;

/** Everything about one skill that is fixed before any draw is made. */
final class SkillEvidence {
  final String uri;
  final double raw;
  final double asked;
  final double parent;
  final Trend trend;
  final Shortage shortage;
  final double coverage;
  final double supply;
  final double planned;
  final Cause cause;
  final double z;
  final int total;
  final int unique;
  final int employers;
  final int sources;

  SkillEvidence(
      int index,
      ScopeMass mass,
      ScopeEvidence scope,
      ShortageModel survey,
      Taught taught,
      Set<String> alive,
      GapProfile profile) {
    uri = mass.skills.get(index);
    asked = java.util.Arrays.stream(mass.askedMass[index]).sum();
    raw = mass.rawShare(index);
    List<DemandPosting> asking = new ArrayList<>();
    List<DemandPosting> steady = new ArrayList<>();
    List<Boolean> steadyAsking = new ArrayList<>();
    for (DemandPosting vacancy : scope.vacancies()) {
      boolean asks =
          vacancy.skills().stream()
              .anyMatch(
                  s ->
                      s.skillUri().equals(uri) && ScopeMass.strength(s.requirement(), profile) > 0);
      if (asks) {
        asking.add(vacancy);
      }
      if (alive.contains(vacancy.source())) {
        steady.add(vacancy);
        steadyAsking.add(asks);
      }
    }
    total = asking.stream().mapToInt(DemandPosting::postings).sum();
    unique = asking.size();
    employers = distinct(asking, DemandPosting::employerKey);
    sources = distinct(asking, DemandPosting::source);
    double elsewhere = scope.elsewhere().vacancies();
    double askingElsewhere = scope.elsewhere().asking().getOrDefault(uri, 0L);
    // Of other vacancies alone: a parent that holds the scope itself would hide its uncertainty.
    parent = elsewhere == 0 ? raw : (askingElsewhere + 0.5) / (elsewhere + 1);
    z = Specificity.z(unique, scope.vacancies().size(), askingElsewhere, elsewhere);
    boolean[] flags = new boolean[steady.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = steadyAsking.get(i);
    }
    trend = Trend.of(steady, flags, scope.asOf(), profile);
    shortage = survey.shortage(uri);
    cause =
        scope.licences().contains(uri)
            ? Cause.LICENCE
            : CauseJudge.of(survey.employersShortOf(uri));
    Double level = levelNeeded(scope);
    coverage = taught.coverage(uri, level);
    supply = taught.supply(uri);
    planned = taught.plannedSupply(uri);
  }

  private static int distinct(
      List<DemandPosting> vacancies, java.util.function.Function<DemandPosting, String> by) {
    Set<String> seen = new TreeSet<>();
    vacancies.forEach(vacancy -> seen.add(by.apply(vacancy)));
    return seen.size();
  }

  private @org.jspecify.annotations.Nullable Double levelNeeded(ScopeEvidence scope) {
    double[] levels =
        scope.answers().stream()
            .filter(a -> a.skillUri().equals(uri))
            .map(a -> a.answer().levelNeeded())
            .filter(Objects::nonNull)
            .mapToDouble(Integer::doubleValue)
            .toArray();
    return levels.length == 0 ? null : java.util.Arrays.stream(levels).average().orElseThrow();
  }

  /** Share at the time when the first learners finish. */
  static double future(double share, double slope, double years) {
    double p = Math.max(1e-6, Math.min(1 - 1e-6, share));
    double logit = Math.log(p / (1 - p)) + slope * years;
    return 1 / (1 + Math.exp(-logit));
  }

  /** Openings a year in the scope, in the year when learners finish, with their variation. */
  static double[] openings(ScopeEvidence scope, GapProfile profile) {
    LocalDate then = scope.asOf().plusDays(Math.round(365.25 * profile.horizonYears()));
    double sum = 0;
    double variance = 0;
    for (OfficialOpenings o : scope.officialOpenings()) {
      boolean own = scope.program().occupations().contains("noc:" + o.noc());
      if (own && o.year() == then.getYear() && o.region().equals(scope.program().region())) {
        sum += o.openings();
        variance += o.openings() * o.openings() * o.cv() * o.cv();
      }
    }
    return new double[] {sum, Math.sqrt(variance)};
  }
}
