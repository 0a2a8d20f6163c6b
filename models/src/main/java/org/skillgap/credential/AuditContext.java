package org.skillgap.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillgap.contract.Rows;

/**
 * What the rules know beside the entry itself.
 *
 * @param profile thresholds
 * @param asOf today
 * @param offers skills that this entry was found to teach
 * @param topics topic of each skill, by its address: the group that stands above it
 * @param gaps addresses of the skills with a gap that an offering should address
 * @param catalogue all entries by their identifier
 */
public record AuditContext(
    RuleProfile profile,
    LocalDate asOf,
    List<Offer> offers,
    Map<String, String> topics,
    Set<String> gaps,
    Map<String, CatalogueEntry> catalogue) {
  public AuditContext {
    Rows.present(profile, "profile");
    Rows.present(asOf, "asOf");
    offers = Rows.list(offers);
    topics = Map.copyOf(topics);
    gaps = Set.copyOf(gaps);
    catalogue = Map.copyOf(catalogue);
  }

  /** A context for an entry by itself, when nothing is known of gaps or of other entries. */
  public static AuditContext alone(RuleProfile profile, LocalDate asOf) {
    return new AuditContext(profile, asOf, List.of(), Map.of(), Set.of(), Map.of());
  }
}
