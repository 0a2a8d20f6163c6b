package org.skillgap.pipeline.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation;

/** What a recommendation is about, in words: the offers that it names, or the skills. */
public final class Subjects {
  private static final int LEAST_NAME = 8;

  private final Map<String, CatalogueEntry> catalogue = new TreeMap<>();
  private final Names names;

  Subjects(List<CatalogueEntry> catalogue, Names names) {
    this.names = names;
    catalogue.forEach(entry -> this.catalogue.put(entry.id(), entry));
  }

  /** As in "Preparing Healthy Menus". */
  public Name of(Recommendation card) {
    List<String> titles = card.targets().stream().map(this::title).toList();
    if (titles.isEmpty()) {
      return names.cluster(card);
    }
    return titles.size() == 1 ? names.said(titles.get(0)) : new Name(series(titles), "");
  }

  // What the titles of a series have in common names it.
  private String series(List<String> titles) {
    String common = titles.get(0);
    for (String title : titles) {
      while (!title.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    String name = common.replaceAll("[\\s:–-]+$", "");
    Language l = names.language();
    return name.length() < LEAST_NAME
        ? l.text("series.others", titles.get(0), titles.size() - 1)
        : l.text("series.named", name, titles.size());
  }

  /** The title of a catalogue entry; its identifier where it is unknown. */
  public String title(String entryId) {
    CatalogueEntry entry = catalogue.get(entryId);
    return entry == null ? entryId : entry.title();
  }
}
