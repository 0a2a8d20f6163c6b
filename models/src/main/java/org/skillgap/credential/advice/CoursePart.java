package org.skillgap.credential.advice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;

/**
 * The part of an over-broad course that teaches a cluster.
 *
 * @param outcomes those of the course that teach the cluster's skills
 * @param hours the course's hours by the outcomes' share, or its units' hours where one fits
 */
record CoursePart(List<Outcome> outcomes, double hours) {

  static CoursePart of(ClusterCase cluster, CatalogueEntry course) {
    Set<String> ids = new TreeSet<>();
    cluster.cluster().skillUris().stream()
        .flatMap(uri -> cluster.offers(course, uri))
        .forEach(
            offer -> {
              String outcome = offer.outcomeId();
              if (outcome != null) {
                ids.add(outcome);
              }
            });
    List<Outcome> outcomes =
        course.outcomes().stream().filter(outcome -> ids.contains(outcome.id())).toList();
    Double hours = course.hours();
    double whole = hours == null ? 0 : hours;
    int all = Math.max(1, course.outcomes().size());
    return new CoursePart(outcomes, Math.max(1, Math.round(whole * outcomes.size() / all)));
  }

  String describe() {
    String what =
        outcomes.stream()
            .map(outcome -> "“" + outcome.text().strip() + "”")
            .limit(3)
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "the part on %s (about %.0f hours)", what, hours);
  }
}
