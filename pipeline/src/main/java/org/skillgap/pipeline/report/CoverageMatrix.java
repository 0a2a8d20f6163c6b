package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** Which outcome of which offer teaches which gap skill. */
public record CoverageMatrix(List<Gap> skills, List<Row> rows) {
  private static final int MOST_ROWS = 40;

  /** How an outcome teaches a skill. */
  public enum Mark {
    ASSESSED,
    TAUGHT,
    NAMED,
    NONE
  }

  /**
   * One outcome, or the description of an offer where that teaches.
   *
   * @param entry title of the offer
   * @param outcome the outcome's words; absent for the description
   * @param marks one for each skill
   */
  public record Row(String entry, String entryId, @Nullable String outcome, List<Mark> marks) {}

  static CoverageMatrix of(ProgramReport report, List<Gap> skills) {
    Map<String, CatalogueEntry> entries = new TreeMap<>();
    report.catalogue().forEach(entry -> entries.put(entry.id(), entry));
    Map<String, Map<String, Offer>> byPlace = new TreeMap<>();
    for (Offer offer : report.offers()) {
      if (skills.stream().anyMatch(gap -> gap.skillUri().equals(offer.skillUri()))) {
        String outcome = offer.outcomeId() == null ? "" : offer.outcomeId();
        byPlace
            .computeIfAbsent(offer.entryId() + "\n" + outcome, place -> new TreeMap<>())
            .put(offer.skillUri(), offer);
      }
    }
    List<Row> rows = new ArrayList<>();
    byPlace.forEach(
        (place, offers) -> {
          int cut = place.indexOf('\n');
          CatalogueEntry entry = entries.get(place.substring(0, cut));
          rows.add(
              new Row(
                  entry == null ? place.substring(0, cut) : entry.title(),
                  place.substring(0, cut),
                  entry == null ? null : outcome(entry, place.substring(cut + 1)),
                  skills.stream().map(gap -> mark(offers.get(gap.skillUri()))).toList()));
        });
    return new CoverageMatrix(skills, rows.subList(0, Math.min(MOST_ROWS, rows.size())));
  }

  private static @Nullable String outcome(CatalogueEntry entry, String id) {
    return entry.outcomes().stream()
        .filter(outcome -> outcome.id().equals(id))
        .map(CatalogueEntry.Outcome::text)
        .findFirst()
        .orElse(null);
  }

  private static Mark mark(@Nullable Offer offer) {
    if (offer == null) {
      return Mark.NONE;
    }
    return offer.place() < 1 ? Mark.NAMED : offer.assessed() ? Mark.ASSESSED : Mark.TAUGHT;
  }
}
