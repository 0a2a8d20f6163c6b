package org.skillgap.credential.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.message.Message;

/** One thing that could be done about a cluster, with its reason and what speaks against it. */
record Option(
    Outcome outcome,
    Message reason,
    List<CatalogueEntry> targets,
    List<Message> against,
    @Nullable Draft draft,
    boolean creditCandidate) {

  static Option of(Outcome outcome, Message reason) {
    return new Option(outcome, reason, List.of(), List.of(), null, false);
  }

  static Option of(Outcome outcome, Message reason, CatalogueEntry target) {
    return new Option(outcome, reason, List.of(target), List.of(), null, false);
  }
}
