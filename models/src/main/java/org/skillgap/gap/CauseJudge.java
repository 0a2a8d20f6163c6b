package org.skillgap.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skillgap.survey.EmployerAnswer;

/** Why employers lack a skill: by what became of their applicants, and by the reason they state. */
final class CauseJudge {
  private CauseJudge() {}

  /** The cause that most of these employers' answers point to. */
  static Cause of(List<EmployerAnswer> employers, GapProfile profile) {
    Map<Cause, Integer> votes = new EnumMap<>(Cause.class);
    for (EmployerAnswer employer : employers) {
      Cause cause = of(employer, profile.fewOfApplicants());
      if (cause != Cause.UNKNOWN) {
        votes.merge(cause, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<Cause, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Cause.UNKNOWN);
  }

  private static Cause of(EmployerAnswer employer, double few) {
    return switch (employer.hardReason()) {
      case PAY -> Cause.PAY;
      case CONDITIONS, LOCATION -> Cause.CONDITIONS;
      case LICENCE -> Cause.LICENCE;
      case RETENTION -> Cause.RETENTION;
      case NOT_TRAINED -> Cause.SHORT_TRAINING;
      case NOT_SUITABLE -> Cause.SUITABILITY;
      case TOO_FEW_APPLICANTS, NONE, UNSTATED -> byFunnel(employer, few);
    };
  }

  // Many apply and few are qualified: training. Many are qualified and few suit: suitability.
  private static Cause byFunnel(EmployerAnswer employer, double few) {
    Integer applicants = employer.applicants();
    Integer qualified = employer.qualified();
    Integer suitable = employer.suitable();
    // More qualified than applied, or more suitable than qualified, is a slip that tells nothing.
    if (applicants == null
        || qualified == null
        || applicants == 0
        || qualified > applicants
        || suitable != null && suitable > qualified) {
      return Cause.UNKNOWN;
    }
    if (qualified < few * applicants) {
      return Cause.SHORT_TRAINING;
    }
    return suitable != null && suitable < few * qualified ? Cause.SUITABILITY : Cause.UNKNOWN;
  }
}
