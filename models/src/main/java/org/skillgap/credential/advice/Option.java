package org.skillgap.credential.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleResult;

/** One thing that could be done about a cluster, with its reason. */
record Option(
    Outcome outcome,
    String reason,
    List<CatalogueEntry> targets,
    List<RuleResult> rules,
    @Nullable Draft draft,
    boolean creditCandidate) {

  static Option of(Outcome outcome, String reason) {
    return new Option(outcome, reason, List.of(), List.of(), null, false);
  }

  static Option of(
      Outcome outcome, String reason, List<CatalogueEntry> targets, List<RuleResult> rules) {
    return new Option(outcome, reason, targets, rules, null, false);
  }
}
