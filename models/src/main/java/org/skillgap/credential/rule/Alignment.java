package org.skillgap.credential.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Assessment;

/** Which outcomes an entry states, practises and measures. */
final class Alignment {
  private Alignment() {}

  static Set<String> outcomes(CatalogueEntry entry) {
    Set<String> ids = new TreeSet<>();
    entry.outcomes().forEach(outcome -> ids.add(outcome.id()));
    return ids;
  }

  static Set<String> practised(CatalogueEntry entry) {
    Set<String> ids = new TreeSet<>();
    entry.activities().forEach(activity -> ids.addAll(activity.outcomes()));
    return ids;
  }

  static Set<String> measured(CatalogueEntry entry) {
    Set<String> ids = new TreeSet<>();
    entry.assessments().forEach(assessment -> ids.addAll(assessment.outcomes()));
    return ids;
  }

  static List<Assessment> summative(CatalogueEntry entry) {
    return entry.assessments().stream()
        .filter(assessment -> assessment.kind().equals("summative"))
        .toList();
  }

  /** Whether the document leaves open what an assessment is for. */
  static boolean anyKindUnknown(CatalogueEntry entry) {
    return entry.assessments().stream()
        .anyMatch(a -> !a.kind().equals("formative") && !a.kind().equals("summative"));
  }
}
