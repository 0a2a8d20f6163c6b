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

  private Judges() {}

  static Optional<Option> notEnoughEvidence(ClusterCase cluster) {
    return cluster.known().isEmpty()
        ? Optional.of(
            Option.of(
                Outcome.NOT_ENOUGH_EVIDENCE,
                "Too few vacancies or employers ask for these skills to say anything about them"))
        : Optional.empty();
  }

  static Optional<Option> notSuitable(ClusterCase cluster) {
    if (cluster.trainablePart() < cluster.profile().hardlyTrainable()) {
      String causes =
          cluster.known().stream()
              .map(gap -> gap.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .distinct()
              .collect(Collectors.joining(", "));
      return unsuitable("Short training cannot close this gap; employers name " + causes);
    }
    if (cluster.known().stream()
        .allMatch(gap -> cluster.input().kinds().get(gap.skillUri()) == SkillKind.LICENCE)) {
      return unsuitable(
          "A licence is issued by its own body; a micro-credential cannot replace it");
    }
    if (cluster.known().stream()
        .allMatch(gap -> cluster.input().kinds().get(gap.skillUri()) == SkillKind.ATTITUDE)) {
      return unsuitable(
          "An attitude can hardly be assessed by itself: practise it within other offers");
    }
    if (cluster.isGeneric()) {
      return unsuitable(
          "All kinds of work ask for these skills alike: embed them in other offers instead of"
              + " issuing a credential for them");
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
            "Still too long when narrowed: "
                + CoursePart.of(cluster, courses.get(0)).describe()
                + " of "
                + courses.get(0).title()
                + " is more than a micro-credential may take")
        : Optional.empty();
  }

  private static Optional<Option> unsuitable(String reason) {
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
                    entry.title()
                        + " already teaches "
                        + percent(cluster.coveredBy(List.of(entry)))
                        + " of it; "
                        + furtherUse(cluster, entry),
                    entry));
  }

  private static String furtherUse(ClusterCase cluster, CatalogueEntry entry) {
    if ("draft".equals(entry.status())) {
      return "it is a draft: launch it";
    }
    Double people = cluster.gapPeople();
    Integer seats = entry.seatsPerYear();
    if (people == null || seats == null) {
      return "offer more intakes or seats, since the need remains";
    }
    return seats < people
        ? String.format(
            Locale.ROOT,
            "its %d seats a year are too few for the %.0f people that are lacking: offer more"
                + " intakes",
            seats,
            people)
        : String.format(
            Locale.ROOT,
            "its %d seats a year could serve the %.0f people that are lacking: make it known",
            seats,
            people);
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
                  entry.title()
                      + " teaches "
                      + percent(cluster.coveredBy(List.of(entry)))
                      + " of it"
                      + (faults.isEmpty()
                          ? "; add the skills that it leaves out"
                          : " and has "
                              + faults.size()
                              + (faults.size() == 1 ? " fault" : " faults")
                              + " to mend: "
                              + faults.stream()
                                  .limit(3)
                                  .map(fault -> fault.rule() + " " + fault.observed())
                                  .collect(Collectors.joining("; "))),
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
    boolean credit = course.isPresent();
    return Optional.of(
        new Option(
            Outcome.STACK,
            chosen.size()
                + " micro-credentials together teach "
                + percent(cluster.coveredBy(chosen))
                + " of it: "
                + launch(chosen)
                + "offer them as a stack"
                + course
                    .map(
                        c ->
                            ", a candidate for credit ("
                                + c.words()
                                + ") that the registrar decides on")
                    .orElse(""),
            chosen,
            List.of(),
            null,
            credit));
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

  // A draft teaches nobody yet, which is why its skills still count as not taught.
  private static String launch(List<CatalogueEntry> chosen) {
    long drafts = chosen.stream().filter(entry -> "draft".equals(entry.status())).count();
    if (drafts == 0) {
      return "";
    }
    return drafts == chosen.size()
        ? "they are drafts: launch them, and "
        : drafts + (drafts == 1 ? " of them is a draft" : " of them are drafts") + ": launch and ";
  }

  static Optional<Option> create(ClusterCase cluster) {
    RuleResult evidence = Evidence.opportunityNotHype(cluster);
    if (evidence.verdict() != Verdict.PASS) {
      return Optional.empty();
    }
    return Optional.of(
        new Option(
            Outcome.CREATE,
            "No offer teaches enough of it, and the evidence is strong: " + evidence.observed(),
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
              "Look again at the next run, where nothing new can be built now; the evidence would"
                  + " carry it"));
    }
    boolean emerging = cluster.known().stream().anyMatch(Gap::emerging);
    return Optional.of(
        Option.of(
            Outcome.WATCH,
            emerging
                ? "The need is rising; the evidence does not yet carry a new offering"
                : "The evidence does not carry a new offering: "
                    + Evidence.opportunityNotHype(cluster).observed()));
  }

  static String percent(double part) {
    return Math.round(part * 100) + " %";
  }
}
