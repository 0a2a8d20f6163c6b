package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillgap.credential.Audit;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.taxonomy.SkillKind;

/**
 * The judges in the order in which the definition asks them: the first that holds is the advice.
 */
final class Judges {
  private static final double HARDLY_TRAINABLE = 0.25;
  private static final Set<String> TOO_BROAD = Set.of("A1", "N2", "P5");

  static final List<Judge> IN_ORDER =
      List.of(
          Judges::notEnoughEvidence,
          Judges::notSuitable,
          Judges::use,
          Judges::revise,
          Judges::split,
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
    if (cluster.trainablePart() < HARDLY_TRAINABLE) {
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
    return Optional.empty();
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
                        + ("draft".equals(entry.status())
                            ? "it is a draft: launch it"
                            : "offer more intakes or seats, since the need remains"),
                    List.of(entry),
                    cluster.audit(entry)));
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
                  List.of(entry),
                  cluster.audit(entry));
            });
  }

  static Optional<Option> split(ClusterCase cluster) {
    return cluster.entries(EntryType.COURSE).stream()
        .filter(entry -> cluster.coveredBy(List.of(entry)) >= cluster.profile().splitCovers())
        .filter(entry -> isTooBroad(cluster.audit(entry)))
        .findFirst()
        .map(
            entry -> {
              CoursePart part = CoursePart.of(cluster, entry);
              return new Option(
                  Outcome.SPLIT,
                  entry.title()
                      + " teaches it among other topics: offer "
                      + part.describe()
                      + " by itself",
                  List.of(entry),
                  cluster.audit(entry),
                  Brief.ofPart(cluster, entry, part),
                  false);
            });
  }

  private static boolean isTooBroad(List<RuleResult> audit) {
    return audit.stream()
        .anyMatch(
            result ->
                result.verdict() == Verdict.FAIL
                    && result.severity() != Severity.MINOR
                    && TOO_BROAD.contains(result.rule()));
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
    boolean credit = Credit.isCandidate(cluster, chosen);
    return Optional.of(
        new Option(
            Outcome.STACK,
            chosen.size()
                + " micro-credentials together teach "
                + percent(cluster.coveredBy(chosen))
                + " of it: "
                + launch(chosen)
                + "offer them as a stack"
                + (credit ? ", a candidate for credit that the registrar decides on" : ""),
            chosen,
            chosen.stream().flatMap(entry -> cluster.audit(entry).stream()).toList(),
            null,
            credit));
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
    if (!cluster.has(GapLabel.ACT) || evidence.verdict() != Verdict.PASS) {
      return Optional.empty();
    }
    return Optional.of(
        new Option(
            Outcome.CREATE,
            "No offer teaches enough of it, and the evidence is strong: " + evidence.observed(),
            List.of(),
            List.of(evidence),
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
