package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Audit;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleResult;
import org.skillgap.gap.Gap;
import org.skillgap.message.Message;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** The recommendations of a program as decisions: what to do, to watch, or to leave alone. */
public final class Decisions {
  private static final int MOST_CARDS = 3;
  private static final int MOST_FAULTS = 3;

  private final Names names;
  private final List<Recommendation> recommendations;
  private final Map<String, Gap> gaps;
  private final Map<String, CatalogueEntry> catalogue;
  private final List<Card> cards;

  Decisions(ProgramReport report, Names names) {
    this.names = names;
    recommendations = report.recommendations();
    gaps = report.gaps().stream().collect(Collectors.toMap(Gap::skillUri, Function.identity()));
    catalogue =
        report.catalogue().stream()
            .collect(Collectors.toMap(CatalogueEntry::id, Function.identity(), (one, two) -> one));
    cards = joined();
  }

  /**
   * One thing to do, and the other recommendations that say the same of the same offers.
   *
   * @param largest the largest gap among its skills; absent where all are withheld
   * @param hours what is to be taught; absent where an offer does not say, or a part of it is meant
   */
  public record Card(
      Recommendation first,
      List<Recommendation> also,
      @Nullable Gap largest,
      @Nullable Double hours) {}

  /** What to do, at most three, best first. */
  public List<Card> first() {
    return cards.subList(0, Math.min(MOST_CARDS, cards.size()));
  }

  /** What else to do. */
  public List<Card> further() {
    return cards.subList(Math.min(MOST_CARDS, cards.size()), cards.size());
  }

  /** Names of the skills that a card is about. */
  public List<Name> skills(Card card) {
    return all(card)
        .flatMap(
            r ->
                IntStream.range(0, r.skills().size())
                    .mapToObj(i -> names.skill(r.skills().get(i), r.skillLabels().get(i))))
        .distinct()
        .toList();
  }

  /**
   * The clusters that a card is for, where the list says something else of the same offering, too:
   * beside each other, "use it" and "revise it" make sense only with what each is for. None where
   * the offering stands in the list once.
   */
  public List<Name> clusters(Card card, List<Card> list) {
    boolean isShared =
        list.stream()
            .filter(other -> !other.equals(card))
            .anyMatch(
                other -> !Collections.disjoint(other.first().targets(), card.first().targets()));
    return isShared ? all(card).map(names::clusterInShort).toList() : List.of();
  }

  /** Recommendations that stand where the evidence says something else, which a verdict rejects. */
  public List<Recommendation> insteadOfRejected() {
    return recommendations.stream().filter(r -> !r.setAside().isEmpty()).toList();
  }

  /** Drafts that have a block for a program request. */
  public List<Recommendation> drafted() {
    return recommendations.stream().filter(r -> r.draft() != null).toList();
  }

  /** What to watch, by the reason that several share. */
  public Map<Message, List<Recommendation>> watched() {
    return byReason(Outcome.WATCH);
  }

  /** What no micro-credential can mend, by the reason that several share. */
  public Map<Message, List<Recommendation>> unsuitable() {
    return byReason(Outcome.NOT_SUITABLE);
  }

  private Map<Message, List<Recommendation>> byReason(Outcome outcome) {
    return recommendations.stream()
        .filter(r -> r.outcome() == outcome)
        .collect(
            Collectors.groupingBy(Recommendation::reason, LinkedHashMap::new, Collectors.toList()));
  }

  // Two clusters that call for the same thing with the same offers are one decision.
  private List<Card> joined() {
    Map<String, List<Recommendation>> same = new LinkedHashMap<>();
    for (Recommendation r : recommendations) {
      if (ShownSkills.isAction(r.outcome())) {
        String offers = r.outcome() + " " + String.join(" ", r.targets());
        same.computeIfAbsent(r.targets().isEmpty() ? r.cluster() : offers, key -> new ArrayList<>())
            .add(r);
      }
    }
    return same.values().stream().map(this::card).toList();
  }

  private Card card(List<Recommendation> same) {
    Gap largest = null;
    for (Recommendation r : same) {
      for (String skill : r.skills()) {
        Gap gap = gaps.get(skill);
        if (gap != null && gap.rank() > 0 && (largest == null || gap.rank() < largest.rank())) {
          largest = gap;
        }
      }
    }
    return new Card(same.get(0), same.subList(1, same.size()), largest, hours(same.get(0)));
  }

  private @Nullable Double hours(Recommendation r) {
    if (r.draft() != null) {
      return r.draft().hours();
    }
    if (r.outcome() == Outcome.SPLIT) {
      // The reason names the part and its hours; those of the course say nothing of it.
      return null;
    }
    List<@Nullable Double> hours =
        r.targets().stream()
            .map(id -> catalogue.get(id))
            .map(entry -> entry == null ? null : entry.hours())
            .toList();
    return hours.isEmpty() || hours.contains(null)
        ? null
        : Double.valueOf(hours.stream().mapToDouble(Objects::requireNonNull).sum());
  }

  /** What an offer that is to be revised does not hold of the definition. */
  public static List<RuleResult> faults(Recommendation r) {
    return r.outcome() == Outcome.REVISE
        ? Audit.faults(r.rules()).stream()
            .filter(result -> r.targets().contains(result.subject()))
            .limit(MOST_FAULTS)
            .toList()
        : List.of();
  }

  private static Stream<Recommendation> all(Card card) {
    return Stream.concat(Stream.of(card.first()), card.also().stream());
  }
}
