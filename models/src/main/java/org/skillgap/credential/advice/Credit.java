package org.skillgap.credential.advice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.Offer;

/** I3: whether a stack of micro-credentials is a candidate for credit in a course. */
final class Credit {
  private Credit() {}

  static boolean isCandidate(ClusterCase cluster, List<CatalogueEntry> stack) {
    Set<String> common = new TreeSet<>(stack.get(0).stackableTo());
    stack.forEach(entry -> common.retainAll(entry.stackableTo()));
    return common.stream()
        .filter(cluster::hasEntry)
        .map(cluster::entry)
        .anyMatch(
            course -> hoursReach(cluster, stack, course) && outcomesReach(cluster, stack, course));
  }

  private static boolean hoursReach(
      ClusterCase cluster, List<CatalogueEntry> stack, CatalogueEntry course) {
    Double needed = course.hours();
    double hours = 0;
    for (CatalogueEntry entry : stack) {
      Double own = entry.hours();
      hours += own == null ? 0 : own;
    }
    return needed != null && hours >= cluster.profile().stackPart() * needed;
  }

  // Assessments are compatible where the stack assesses each outcome that it brings.
  private static boolean outcomesReach(
      ClusterCase cluster, List<CatalogueEntry> stack, CatalogueEntry course) {
    Set<String> taught =
        cluster.input().offers().stream()
            .filter(Offer::assessed)
            .filter(offer -> stack.stream().anyMatch(entry -> entry.id().equals(offer.entryId())))
            .map(Offer::skillUri)
            .collect(Collectors.toSet());
    List<Outcome> outcomes =
        course.outcomes().stream().filter(o -> !skills(cluster, course, o).isEmpty()).toList();
    long reached =
        outcomes.stream()
            .filter(o -> skills(cluster, course, o).stream().anyMatch(taught::contains))
            .count();
    return !outcomes.isEmpty() && reached >= cluster.profile().stackPart() * outcomes.size();
  }

  private static Set<String> skills(ClusterCase cluster, CatalogueEntry course, Outcome outcome) {
    return cluster.input().offers().stream()
        .filter(offer -> offer.entryId().equals(course.id()))
        .filter(offer -> outcome.id().equals(offer.outcomeId()))
        .map(Offer::skillUri)
        .collect(Collectors.toSet());
  }
}
