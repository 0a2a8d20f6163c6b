package org.skillgap.credential;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry.Outcome;

/** Finds which skills a catalogue entry teaches, and keeps the best place of each. */
public final class OfferFinder {
  private static final double IN_OUTCOME = 1;
  private static final double IN_DESCRIPTION = 0.5;
  private static final double IN_TITLE = 0.3;

  private final SkillFinder finder;

  public OfferFinder(SkillFinder finder) {
    this.finder = finder;
  }

  /** One offer a skill, sorted by the skill's address. */
  public List<Offer> find(CatalogueEntry entry) {
    Map<String, Offer> best = new TreeMap<>();
    for (Outcome outcome : entry.outcomes()) {
      offers(entry, outcome.text(), IN_OUTCOME, outcome).forEach(offer -> keep(best, offer));
    }
    offers(entry, entry.description(), IN_DESCRIPTION, null).forEach(offer -> keep(best, offer));
    offers(entry, entry.title(), IN_TITLE, null).forEach(offer -> keep(best, offer));
    return List.copyOf(best.values());
  }

  private List<Offer> offers(
      CatalogueEntry entry, String text, double place, @Nullable Outcome outcome) {
    String outcomeId = outcome == null ? null : outcome.id();
    boolean assessed = outcomeId != null && isAssessed(entry, outcomeId);
    return finder.find(text).stream()
        .map(
            skill ->
                new Offer(
                    entry.id(),
                    skill.uri(),
                    skill.label(),
                    place,
                    assessed,
                    outcome == null ? null : levelTaught(outcome),
                    outcomeId,
                    sentenceAround(text, skill.begin(), skill.end()),
                    skill.confidence(),
                    outcome == null ? Items.focus(text, skill.begin(), skill.end()) : null))
        .toList();
  }

  private static void keep(Map<String, Offer> best, Offer offer) {
    best.merge(
        offer.skillUri(),
        offer,
        (a, b) ->
            Comparator.comparingDouble((Offer o) -> Coverage.quality(o, null))
                        .thenComparingDouble(o -> Objects.requireNonNullElse(o.focus(), 1.0))
                        .thenComparingDouble(Offer::confidence)
                        .compare(a, b)
                    >= 0
                ? a
                : b);
  }

  private static boolean isAssessed(CatalogueEntry entry, String outcomeId) {
    return entry.assessments().stream()
        .anyMatch(assessment -> assessment.outcomes().contains(outcomeId));
  }

  private static @Nullable Integer levelTaught(Outcome outcome) {
    Integer stated = outcome.level();
    return stated == null ? Verbs.level(Verbs.first(outcome.text())) : stated;
  }

  private static String sentenceAround(String text, int begin, int end) {
    int from = begin;
    while (from > 0 && ".!?\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && ".!?\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, Math.min(text.length(), to + 1)).strip();
  }
}
