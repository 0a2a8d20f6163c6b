package org.skillgap.credential.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;

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
      CatalogueEntry parent = context.entry(id);
      if (seen.add(id) && parent != null) {
        open.addAll(parent.partOf());
      }
    }
    return false;
  }
}
