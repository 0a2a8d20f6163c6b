package org.skillgap.credential.rule;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;

/** How many topics an entry's outcomes speak of. */
final class Topics {
  private Topics() {}

  /**
   * Effective number of topics, e to the power of the entropy of the outcomes over topics: 1 for
   * one topic, k for k topics of equal weight. Each outcome weighs the same, shared among its
   * skills' topics. Absent where too few outcomes were linked to a skill to speak for the rest.
   */
  static OptionalDouble effective(CatalogueEntry entry, AuditContext context) {
    Map<String, TreeSet<String>> topicsOfOutcome = new TreeMap<>();
    for (Offer offer : context.offersOf(entry)) {
      String outcome = offer.outcomeId();
      if (outcome != null) {
        String topic = context.topic(offer.skillUri());
        topicsOfOutcome.computeIfAbsent(outcome, id -> new TreeSet<>()).add(topic);
      }
    }
    if (topicsOfOutcome.isEmpty()
        || topicsOfOutcome.size() < context.profile().leastLinked() * entry.outcomes().size()) {
      return OptionalDouble.empty();
    }
    Map<String, Double> weight = new TreeMap<>();
    topicsOfOutcome
        .values()
        .forEach(topics -> topics.forEach(t -> weight.merge(t, 1.0 / topics.size(), Double::sum)));
    double total = topicsOfOutcome.size();
    double entropy = 0;
    for (double w : weight.values()) {
      entropy -= w / total * Math.log(w / total);
    }
    return OptionalDouble.of(Math.exp(entropy));
  }
}
