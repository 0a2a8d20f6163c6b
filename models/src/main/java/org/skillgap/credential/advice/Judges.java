package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.credential.Audit;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.credential.rule.StackCredit;
import org.skillgap.gap.Gap;
import org.skillgap.message.Message;
import org.skillgap.taxonomy.SkillKind;

/**
 * The judges in the order in which the definition asks them: the first that holds is the advice.
 */
final class Judges {

  static final List<Judge> IN_ORDER =
      List.of(
          Judges::notEnoughEvidence,
          Judges::notSuitable,
          Judges::use,
          Judges::revise,
          Split::judge,
          Judges::stack,
          Judges::create,
          Judges::watch);

  private static final String STACK =
      "{0} micro-credentials together teach {1} % of it: {2, select, all {they are drafts: launch"
          + " them, and } some {{3, plural, one {# of them is a draft} other {# of them are"
          + " drafts}}: launch and } other {}}offer them as a stack";

  private Judges() {}

  static Optional<Option> notEnoughEvidence(ClusterCase cluster) {
    return cluster.known().isEmpty()
        ? Optional.of(
            Option.of(
                Outcome.NOT_ENOUGH_EVIDENCE,
                Message.of(
                    "Too few vacancies or employers ask for these skills to say anything about"
                        + " them")))
        : Optional.empty();
  }

  static Optional<Option> notSuitable(ClusterCase cluster) {
    if (cluster.trainablePart() < cluster.profile().hardlyTrainable()) {
      List<String> causes =
          cluster.known().stream()
              .map(gap -> gap.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .distinct()
              .toList();
      return unsuitable(
          Message.of(
              "Short training cannot close this gap; employers name {0}", Message.terms(causes)));
    }
    if (cluster.known().stream()
        .allMatch(gap -> cluster.input().kinds().get(gap.skillUri()) == SkillKind.LICENCE)) {
      return unsuitable(
          Message.of("A licence is issued by its own body; a micro-credential cannot replace it"));
    }
    if (cluster.known().stream()
        .allMatch(gap -> cluster.input().kinds().get(gap.skillUri()) == SkillKind.ATTITUDE)) {
      return unsuitable(
          Message.of(
              "An attitude can hardly be assessed by itself: practise it within other offers"));
    }
    if (cluster.isGeneric()) {
      return unsuitable(
          Message.of(
              "All kinds of work ask for these skills alike: embed them in other offers instead of"
                  + " issuing a credential for them"));
    }
    return tooLongEvenNarrowed(cluster);
  }

  // Only a long course teaches it, and what it teaches of it is long by itself.
  private static Optional<Option> tooLongEvenNarrowed(ClusterCase cluster) {
    boolean taughtShortly =
        cluster.entries(EntryType.MICRO_CREDENTIAL).stream()
            .anyMatch(e -> cluster.coveredBy(List.of(e)) >= cluster.profile().halfCovers());
    if (taughtShortly) {
      return Optional.empty();
    }
    List<CatalogueEntry> courses = Split.candidates(cluster);
    boolean allTooLong =
        !courses.isEmpty()
            && courses.stream()
                .allMatch(course -> CoursePart.of(cluster, course).isStillTooLong(cluster));
    return allTooLong
        ? unsuitable(
            CoursePart.of(cluster, courses.get(0))
                .words(
                    "Still too long when narrowed: the part of {0} on {1} (about {2} hours) is more"
                        + " than a micro-credential may take",
                    "Still too long when narrowed: the part of {0} on {1} is more than a"
                        + " micro-credential may take",
                    courses.get(0)))
        : Optional.empty();
  }

  private static Optional<Option> unsuitable(Message reason) {
    return Optional.of(Option.of(Outcome.NOT_SUITABLE, reason));
  }

  static Optional<Option> use(ClusterCase cluster) {
    return cluster.entries(EntryType.MICRO_CREDENTIAL).stream()
        .filter(entry -> cluster.coveredBy(List.of(entry)) >= cluster.profile().covers())
        .filter(entry -> Audit.blocks(cluster.audit(entry)).isEmpty())
        .findFirst()
        .map(
            entry ->
                Option.of(
                    Outcome.USE,
                    furtherUse(cluster, entry, percent(cluster.coveredBy(List.of(entry)))),
                    entry));
  }

  private static Message furtherUse(ClusterCase cluster, CatalogueEntry entry, long percent) {
    if ("draft".equals(entry.status())) {
      return Message.of(
          "{0} already teaches {1} % of it; it is a draft: launch it", entry.title(), percent);
    }
    Double people = cluster.gapPeople();
    Integer seats = entry.seatsPerYear();
    if (people == null || seats == null) {
      return Message.of(
          "{0} already teaches {1} % of it; offer more intakes or seats, since the need remains",
          entry.title(), percent);
    }
    return Message.of(
        seats < people
            ? "{0} already teaches {1} % of it; its {2} seats a year are too few for the about {3}"
                + " people that are lacking: offer more intakes"
            : "{0} already teaches {1} % of it; its {2} seats a year could serve the about {3}"
                + " people that are lacking: make it known",
        entry.title(),
        percent,
        seats,
        Math.round(people));
  }

  static Optional<Option> revise(ClusterCase cluster) {
    return cluster.entries(EntryType.MICRO_CREDENTIAL).stream()
        .filter(entry -> cluster.coveredBy(List.of(entry)) >= cluster.profile().halfCovers())
        .findFirst()
        .map(
            entry -> {
              List<RuleResult> faults = Audit.faults(cluster.audit(entry));
              return Option.of(
                  Outcome.REVISE,
                  faults.isEmpty()
                      ? Message.of(
                          "{0} teaches {1} % of it; add the skills that it leaves out",
                          entry.title(), percent(cluster.coveredBy(List.of(entry))))
                      : Message.of(
                          "{0} teaches {1} % of it and has {2, plural, one {# fault} other {#"
                              + " faults}} to mend ({3})",
                          entry.title(),
                          percent(cluster.coveredBy(List.of(entry))),
                          faults.size(),
                          faults.stream().map(RuleResult::rule).collect(Collectors.joining(", "))),
                  entry);
            });
  }

  static Optional<Option> stack(ClusterCase cluster) {
    List<CatalogueEntry> chosen = new ArrayList<>();
    for (CatalogueEntry entry : cluster.entries(EntryType.MICRO_CREDENTIAL)) {
      boolean clean = Audit.blocks(cluster.audit(entry)).isEmpty();
      List<CatalogueEntry> more = new ArrayList<>(chosen);
      more.add(entry);
      boolean adds = cluster.coveredBy(more) > cluster.coveredBy(chosen) + 1e-9;
      if (clean && adds && chosen.size() < cluster.profile().mostStack()) {
        chosen.add(entry);
      }
    }
    if (chosen.size() < 2 || cluster.coveredBy(chosen) < cluster.profile().covers()) {
      return Optional.empty();
    }
    Optional<StackCredit> course = creditFor(cluster, chosen);
    long drafts = chosen.stream().filter(entry -> "draft".equals(entry.status())).count();
    // A draft teaches nobody yet, which is why its skills still count as not taught.
    String launch = drafts == 0 ? "none" : drafts == chosen.size() ? "all" : "some";
    long percent = percent(cluster.coveredBy(chosen));
    return Optional.of(
        new Option(
            Outcome.STACK,
            course
                .map(
                    credit ->
                        Message.of(
                            STACK
                                + ", a candidate for credit ({4} of {5} hours and {6} of {7} outcomes"
                                + " of {8}) that the registrar decides on",
                            chosen.size(),
                            percent,
                            launch,
                            drafts,
                            credit.hours(),
                            Objects.requireNonNull(credit.course().hours()),
                            credit.reached(),
                            credit.outcomes(),
                            credit.course().title()))
                .orElseGet(() -> Message.of(STACK, chosen.size(), percent, launch, drafts)),
            chosen,
            List.of(),
            null,
            course.isPresent()));
  }

  // I3: the course that all of the stack names, where the stack reaches enough of it.
  private static Optional<StackCredit> creditFor(ClusterCase cluster, List<CatalogueEntry> stack) {
    Set<String> common = new TreeSet<>(stack.get(0).stackableTo());
    stack.forEach(entry -> common.retainAll(entry.stackableTo()));
    return common.stream()
        .map(cluster.context()::entry)
        .filter(Objects::nonNull)
        .map(course -> StackCredit.of(stack, course, cluster.context()))
        .filter(StackCredit::isCandidate)
        .findFirst();
  }

  static Optional<Option> create(ClusterCase cluster) {
    RuleResult evidence = Evidence.opportunityNotHype(cluster);
    if (evidence.verdict() != Verdict.PASS) {
      return Optional.empty();
    }
    return Optional.of(
        new Option(
            Outcome.CREATE,
            evidence
                .observed()
                .after("No offer teaches enough of it, and the evidence is strong: "),
            List.of(),
            List.of(),
            Brief.ofNew(cluster),
            false));
  }

  static Optional<Option> watch(ClusterCase cluster) {
    if (create(cluster).isPresent()) {
      // Stands second then: what is true is that there is no need to wait.
      return Optional.of(
          Option.of(
              Outcome.WATCH,
              Message.of(
                  "Look again at the next run, where nothing new can be built now; the evidence"
                      + " would carry it")));
    }
    boolean emerging = cluster.known().stream().anyMatch(Gap::emerging);
    return Optional.of(
        Option.of(
            Outcome.WATCH,
            emerging
                ? Message.of("The need is rising; the evidence does not yet carry a new offering")
                : Evidence.opportunityNotHype(cluster)
                    .observed()
                    .after("The evidence does not carry a new offering: ")));
  }

  private static long percent(double part) {
    return Math.round(part * 100);
  }
}
