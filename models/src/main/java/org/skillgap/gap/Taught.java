package org.skillgap.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Coverage;
import org.skillgap.credential.Offer;

/** What the college's catalogue teaches now, and what it plans to. */
final class Taught {
  private final Map<String, CatalogueEntry> entries;
  private final Map<String, List<Offer>> bySkill;

  Taught(List<CatalogueEntry> catalogue, List<Offer> offers) {
    entries =
        catalogue.stream()
            .collect(Collectors.toMap(CatalogueEntry::id, e -> e, (a, b) -> a, TreeMap::new));
    bySkill =
        offers.stream()
            .filter(offer -> entries.containsKey(offer.entryId()))
            .collect(Collectors.groupingBy(Offer::skillUri, TreeMap::new, Collectors.toList()));
  }

  /** Coverage of a skill by what is offered today: a draft teaches nobody yet. */
  double coverage(String skillUri, @Nullable Double levelNeeded) {
    return Coverage.of(offers(skillUri, true), levelNeeded);
  }

  /** People a year who finish with the skill. */
  double supply(String skillUri) {
    return people(offers(skillUri, true));
  }

  /** People a year who will finish with it once the drafts are launched. */
  double plannedSupply(String skillUri) {
    return people(offers(skillUri, false));
  }

  private List<Offer> offers(String skillUri, boolean active) {
    List<Offer> offers = new ArrayList<>();
    for (Offer offer : bySkill.getOrDefault(skillUri, List.of())) {
      CatalogueEntry entry = entries.get(offer.entryId());
      String status = entry == null ? null : entry.status();
      boolean isActive = status == null || status.equals("active");
      if (active ? isActive : "draft".equals(status)) {
        offers.add(offer);
      }
    }
    return offers;
  }

  private double people(List<Offer> offers) {
    double people = 0;
    for (Offer offer : offers) {
      CatalogueEntry entry = entries.get(offer.entryId());
      Integer seats = entry == null ? null : entry.seatsPerYear();
      Double completion = entry == null ? null : entry.completionRate();
      if (seats != null) {
        people += seats * (completion == null ? 1 : completion) * Coverage.quality(offer, null);
      }
    }
    return people;
  }
}
