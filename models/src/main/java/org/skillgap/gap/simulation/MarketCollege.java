package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Offer;

/** What the college of a market teaches: some skills well, some in part, some not at all. */
final class MarketCollege {
  private MarketCollege() {}

  static List<Offer> offers(Truth truth) {
    List<Offer> offers = new ArrayList<>();
    for (int s = 0; s < Truth.SKILLS; s++) {
      if (truth.coverage[s] > 0) {
        offers.add(
            new Offer(
                "course",
                Market.uri(s),
                "skill " + s,
                truth.coverage[s],
                true,
                null,
                "1",
                "skill " + s,
                1,
                null));
      }
    }
    return offers;
  }

  static CatalogueEntry course() {
    return new CatalogueEntry(
        "course",
        "college",
        EntryType.COURSE,
        "Course",
        "",
        "active",
        null,
        "en",
        42.0,
        14.0,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "catalogue.csv",
        1,
        List.of());
  }
}
