package org.skillgap.credential.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.Items;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Verbs;
import org.skillgap.message.Message;

/**
 * The part of an over-broad course that teaches a cluster.
 *
 * @param outcomes those of the course that teach the cluster's skills; none where the course states
 *     no outcomes
 * @param skills addresses of the cluster's skills that it teaches
 * @param unstated those of these skills that none of its outcomes states
 * @param names what the part is on, for a person
 * @param share of the part in the course's outcomes, or in the items that its description lists
 * @param hours the course's hours by that share; 0 where the course states no hours
 */
record CoursePart(
    List<Outcome> outcomes,
    Set<String> skills,
    Set<String> unstated,
    List<String> names,
    double share,
    double hours) {
  static CoursePart of(ClusterCase cluster, CatalogueEntry course) {
    List<Offer> offers =
        cluster.cluster().skillUris().stream()
            .flatMap(uri -> cluster.offers(course, uri))
            .filter(offer -> !course.outcomes().isEmpty() || isListed(cluster, course, offer))
            .toList();
    Set<String> ids = new HashSet<>();
    offers.stream().filter(o -> o.outcomeId() != null).forEach(o -> ids.add(o.outcomeId()));
    List<Outcome> outcomes =
        course.outcomes().stream().filter(outcome -> ids.contains(outcome.id())).toList();
    double share =
        course.outcomes().isEmpty()
            ? Math.min(1, offers.size() / (double) Math.max(1, Items.count(course.description())))
            : outcomes.size() / (double) course.outcomes().size();
    List<String> names =
        outcomes.isEmpty()
            ? offers.stream().map(Offer::skillLabel).distinct().toList()
            : outcomes.stream().map(outcome -> outcome.text().strip()).toList();
    Double whole = course.hours();
    return new CoursePart(
        outcomes,
        skills(offers.stream()),
        skills(offers.stream().filter(offer -> offer.outcomeId() == null)),
        names,
        share,
        whole == null ? 0 : Math.max(1, Math.round(whole * share)));
  }

  private static Set<String> skills(Stream<Offer> offers) {
    return offers.map(Offer::skillUri).collect(Collectors.toSet());
  }

  // What a description names in passing, it does not teach; what it lists is a topic of the course.
  private static boolean isListed(ClusterCase cluster, CatalogueEntry course, Offer offer) {
    Double focus = offer.focus();
    return focus != null
        && focus >= cluster.profile().leastFocus()
        && course.description().contains(offer.sentence());
  }

  /** Whether it is a part: the rest is worth leaving out, and it is long enough to stand alone. */
  boolean isPart(ClusterCase cluster) {
    return !skills.isEmpty()
        && share <= cluster.profile().mostPart()
        && (hours == 0 || hours >= cluster.profile().leastHours());
  }

  /**
   * Whether a credential could name it: by a skill of this work, since one that all work asks for
   * is embedded in other offers, and by what is done to what, since a verb alone is no performance.
   */
  boolean isNameable(ClusterCase cluster) {
    return cluster.known().stream()
        .filter(gap -> skills.contains(gap.skillUri()))
        .filter(gap -> gap.specificityZ() >= cluster.profile().specificZ())
        .anyMatch(gap -> !outcomes.isEmpty() || !isVerbAlone(gap.skillLabel()));
  }

  private static boolean isVerbAlone(String label) {
    return label.strip().indexOf(' ') < 0 && Verbs.measurable(label);
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
