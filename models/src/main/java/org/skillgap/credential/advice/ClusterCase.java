package org.skillgap.credential.advice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Audit;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Coverage;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Offer;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;
import org.skillgap.gap.SkillCluster;

/** One cluster with everything that the judges of the advice ask about it. */
final class ClusterCase {
  private final AdviceInput input;
  private final SkillCluster cluster;
  private final List<Gap> gaps;
  private final Map<String, List<Offer>> offersByEntry;
  private final Map<String, CatalogueEntry> catalogue = new TreeMap<>();
  private final Map<String, List<RuleResult>> audits = new TreeMap<>();
  private final AuditContext context;

  /** The case of one cluster; {@code context} knows the whole catalogue. */
  ClusterCase(AdviceInput input, SkillCluster cluster, AuditContext context) {
    this.input = input;
    this.cluster = cluster;
    this.context = context.towards(cluster.skillUris());
    this.gaps =
        input.gaps().stream()
            .filter(gap -> cluster.skillUris().contains(gap.skillUri()))
            .sorted(
                Comparator.comparingInt((Gap gap) -> cluster.skillUris().indexOf(gap.skillUri())))
            .toList();
    input.catalogue().forEach(entry -> catalogue.put(entry.id(), entry));
    this.offersByEntry =
        input.offers().stream()
            .filter(offer -> catalogue.containsKey(offer.entryId()))
            .collect(Collectors.groupingBy(Offer::entryId, TreeMap::new, Collectors.toList()));
  }

  AdviceInput input() {
    return input;
  }

  SkillCluster cluster() {
    return cluster;
  }

  RuleProfile profile() {
    return input.profile();
  }

  /** Gaps of the cluster, in its order. */
  List<Gap> gaps() {
    return gaps;
  }

  /** Gaps that are not suppressed. */
  List<Gap> known() {
    return gaps.stream().filter(gap -> gap.label() != GapLabel.INSUFFICIENT).toList();
  }

  double gapSum() {
    return known().stream().mapToDouble(gap -> gap.gap().mean()).sum();
  }

  /** People a year who are lacking, by the largest gap of the cluster; absent without totals. */
  @Nullable Double gapPeople() {
    return known().stream()
        .map(Gap::gapPeople)
        .filter(Objects::nonNull)
        .map(Interval::mean)
        .max(Double::compare)
        .orElse(null);
  }

  boolean has(GapLabel label) {
    return gaps.stream().anyMatch(gap -> gap.label() == label);
  }

  /** Part of the cluster's need that lies in skills whose shortage training can address. */
  double trainablePart() {
    double need = known().stream().mapToDouble(gap -> gap.need().mean()).sum();
    return need == 0
        ? 1
        : known().stream().mapToDouble(gap -> gap.need().mean() * gap.trainable()).sum() / need;
  }

  /** Whether every skill of it is asked for in all kinds of work alike. */
  boolean isGeneric() {
    return !known().isEmpty()
        && known().stream().allMatch(gap -> gap.specificityZ() < profile().specificZ());
  }

  /** Part of the cluster's need that the entries together teach, 0 to 1. */
  double coveredBy(List<CatalogueEntry> entries) {
    double need = 0;
    double met = 0;
    for (Gap gap : gaps) {
      double weight = weight(gap);
      List<Offer> offers =
          entries.stream().flatMap(entry -> offers(entry, gap.skillUri())).toList();
      need += weight;
      // What is taught at too low a level is to be raised, not to be built anew: the gap counts it.
      met += weight * Coverage.of(offers, null);
    }
    return need == 0 ? 0 : met / need;
  }

  // A suppressed need still asks to be taught; it weighs as little as a need can.
  private static double weight(Gap gap) {
    return Math.max(gap.need().mean(), 1e-6);
  }

  /** Skills of the cluster that none of the entries teaches. */
  List<String> missingFrom(List<CatalogueEntry> entries) {
    return cluster.skillUris().stream()
        .filter(uri -> entries.stream().flatMap(entry -> offers(entry, uri)).findAny().isEmpty())
        .toList();
  }

  Stream<Offer> offers(CatalogueEntry entry, String skillUri) {
    return offersByEntry.getOrDefault(entry.id(), List.of()).stream()
        .filter(offer -> offer.skillUri().equals(skillUri));
  }

  /** Entries of one type that are not retired, best coverage of the cluster first. */
  List<CatalogueEntry> entries(EntryType type) {
    Map<CatalogueEntry, Double> covered = new LinkedHashMap<>();
    catalogue.values().stream()
        .filter(entry -> entry.type() == type && !"retired".equals(entry.status()))
        .forEach(entry -> covered.put(entry, coveredBy(List.of(entry))));
    return covered.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<CatalogueEntry, Double>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().id()))
        .map(Map.Entry::getKey)
        .toList();
  }

  List<RuleResult> audit(CatalogueEntry entry) {
    return audits.computeIfAbsent(entry.id(), id -> Audit.audit(entry, context));
  }

  /** What the rules know beside an entry, for this cluster. */
  AuditContext context() {
    return context;
  }

  /** Part of the cluster's need that lies in some of its skills, 0 to 1. */
  double needOf(Set<String> skills) {
    double all = 0;
    double some = 0;
    for (Gap gap : gaps) {
      all += weight(gap);
      some += skills.contains(gap.skillUri()) ? weight(gap) : 0;
    }
    return all == 0 ? 0 : some / all;
  }
}
