package org.skillgap.credential.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;

/** How entries build on each other. */
final class Series {
  private Series() {}

  /** Whether following the parents leads back to the entry. */
  static boolean isCircular(CatalogueEntry entry, AuditContext context) {
    Deque<String> open = new ArrayDeque<>(entry.partOf());
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String id = open.pop();
      if (id.equals(entry.id())) {
        return true;
      }
      CatalogueEntry parent = context.catalogue().get(id);
      if (seen.add(id) && parent != null) {
        open.addAll(parent.partOf());
      }
    }
    return false;
  }

  /** Hours of all micro-credentials that stack to the course; those without hours count nothing. */
  static double hoursStackedTo(CatalogueEntry course, AuditContext context) {
    return context.catalogue().values().stream()
        .filter(entry -> entry.type() == EntryType.MICRO_CREDENTIAL)
        .filter(entry -> entry.stackableTo().contains(course.id()))
        .map(CatalogueEntry::hours)
        .filter(hours -> hours != null)
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
