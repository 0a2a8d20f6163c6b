package org.skillgap.credential.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.Offer;
import org.skillgap.message.Message;

/**
 * The part of an over-broad course that teaches a cluster.
 *
 * @param outcomes those of the course that teach the cluster's skills; none where the course states
 *     no outcomes
 * @param names what the part is on, for a person
 * @param hours the course's hours by the share of the part in its outcomes, or in the skills that
 *     it names; 0 where the course states no hours
 */
record CoursePart(List<Outcome> outcomes, List<String> names, double hours) {

  static CoursePart of(ClusterCase cluster, CatalogueEntry course) {
    List<Offer> offers =
        cluster.cluster().skillUris().stream().flatMap(uri -> cluster.offers(course, uri)).toList();
    Set<String> ids = new HashSet<>();
    offers.stream().filter(o -> o.outcomeId() != null).forEach(o -> ids.add(o.outcomeId()));
    List<Outcome> outcomes =
        course.outcomes().stream().filter(outcome -> ids.contains(outcome.id())).toList();
    double share =
        course.outcomes().isEmpty()
            ? offers.size() / (double) Math.max(1, cluster.context().offersOf(course).size())
            : outcomes.size() / (double) course.outcomes().size();
    List<String> names =
        outcomes.isEmpty()
            ? offers.stream().map(Offer::skillLabel).distinct().toList()
            : outcomes.stream().map(outcome -> outcome.text().strip()).toList();
    Double whole = course.hours();
    return new CoursePart(
        outcomes, names, whole == null ? 0 : Math.max(1, Math.round(whole * share)));
  }

  /** Whether it takes longer than a micro-credential may, even when cut to the cluster. */
  boolean isStillTooLong(ClusterCase cluster) {
    return hours > cluster.profile().mostHours();
  }

  /** A sentence about the course and this part, by one of two patterns. */
  Message words(String withHours, String withoutHours, CatalogueEntry course) {
    String what =
        names.stream().limit(3).map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    return hours > 0
        ? Message.of(withHours, course.title(), what, Math.round(hours))
        : Message.of(withoutHours, course.title(), what);
  }
}
