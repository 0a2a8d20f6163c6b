package org.skillgap.credential.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.message.Message;

/** Whether an over-broad course teaches the cluster, so that the part could stand by itself. */
final class Split {
  private static final Set<String> TOO_BROAD = Set.of("A1", "N2", "P5");

  private Split() {}

  static Optional<Option> judge(ClusterCase cluster) {
    return candidates(cluster).stream()
        .filter(course -> CoursePart.of(cluster, course).isPart(cluster))
        .filter(course -> CoursePart.of(cluster, course).isNameable(cluster))
        .filter(course -> !CoursePart.of(cluster, course).isStillTooLong(cluster))
        .findFirst()
        .map(course -> split(cluster, course));
  }

  /** Courses of too many topics or hours that teach enough of the cluster, best first. */
  static List<CatalogueEntry> candidates(ClusterCase cluster) {
    // Of two that teach it as well, the one that gives more of its time to it.
    return cluster.entries(EntryType.COURSE).stream()
        .filter(course -> teachesEnough(cluster, course))
        .filter(course -> isTooBroad(cluster.audit(course)))
        .sorted(
            Comparator.comparingDouble(
                    (CatalogueEntry course) -> -cluster.coveredBy(List.of(course)))
                .thenComparingDouble(course -> -CoursePart.of(cluster, course).share())
                .thenComparing(CatalogueEntry::id))
        .toList();
  }

  // A course that states no outcomes can only be taken by the topics that its description lists.
  private static boolean teachesEnough(ClusterCase cluster, CatalogueEntry course) {
    double taught =
        course.outcomes().isEmpty()
            ? cluster.needOf(CoursePart.of(cluster, course).skills())
            : cluster.coveredBy(List.of(course));
    return taught >= cluster.profile().splitCovers();
  }

  private static boolean isTooBroad(List<RuleResult> audit) {
    return audit.stream()
        .anyMatch(
            result ->
                result.verdict() == Verdict.FAIL
                    && result.severity() != Severity.MINOR
                    && TOO_BROAD.contains(result.rule()));
  }

  private static Option split(ClusterCase cluster, CatalogueEntry course) {
    CoursePart part = CoursePart.of(cluster, course);
    return new Option(
        Outcome.SPLIT,
        part.words(
            "{0} teaches it among other topics: offer the part on {1} (about {2, plural, one {# hour}"
                + " other {# hours}}) by itself",
            "{0} teaches it among other topics: offer the part on {1} by itself; the course states"
                + " no hours",
            course),
        List.of(course),
        part.outcomes().isEmpty()
            ? List.of(
                Message.of(
                    "The course states no outcomes: that it teaches these skills is read from its"
                        + " description"))
            : List.of(),
        Brief.ofPart(cluster, course, part),
        false);
  }
}
