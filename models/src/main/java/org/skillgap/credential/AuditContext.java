package org.skillgap.credential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Rows;

/**
 * What the rules know beside the entry itself. Made once for a catalogue and shared by all of its
 * entries: the indexes are what makes ten thousand of them quick.
 */
public final class AuditContext {
  private final RuleProfile profile;
  private final LocalDate asOf;
  private final Map<String, List<Offer>> offers;
  private final Map<String, String> topics;
  private final Set<String> gaps;
  private final Map<String, CatalogueEntry> catalogue;
  private final Map<String, List<CatalogueEntry>> stackedTo;

  private AuditContext(
      RuleProfile profile,
      LocalDate asOf,
      Map<String, List<Offer>> offers,
      Map<String, String> topics,
      Set<String> gaps,
      Map<String, CatalogueEntry> catalogue,
      Map<String, List<CatalogueEntry>> stackedTo) {
    this.profile = Rows.present(profile, "profile");
    this.asOf = Rows.present(asOf, "asOf");
    this.offers = offers;
    this.topics = topics;
    this.gaps = gaps;
    this.catalogue = catalogue;
    this.stackedTo = stackedTo;
  }

  /**
   * The context of a whole catalogue.
   *
   * @param asOf today
   * @param offers skills that its entries were found to teach
   * @param topics topic of each skill, by its address: the group that stands above it
   */
  public static AuditContext of(
      RuleProfile profile,
      LocalDate asOf,
      Collection<CatalogueEntry> catalogue,
      Collection<Offer> offers,
      Map<String, String> topics) {
    Map<String, CatalogueEntry> byId = new HashMap<>();
    Map<String, List<CatalogueEntry>> stackedTo = new HashMap<>();
    for (CatalogueEntry entry : catalogue) {
      byId.put(entry.id(), entry);
      if (entry.type() == EntryType.MICRO_CREDENTIAL) {
        entry
            .stackableTo()
            .forEach(id -> stackedTo.computeIfAbsent(id, c -> new ArrayList<>()).add(entry));
      }
    }
    return new AuditContext(
        profile,
        asOf,
        offers.stream().collect(Collectors.groupingBy(Offer::entryId)),
        Map.copyOf(topics),
        Set.of(),
        byId,
        stackedTo);
  }

  /** A context for an entry by itself, when nothing is known of gaps or of other entries. */
  public static AuditContext alone(RuleProfile profile, LocalDate asOf) {
    return of(profile, asOf, List.of(), List.of(), Map.of());
  }

  /** The same, for skills with a gap that an offering should address. */
  public AuditContext towards(Collection<String> gapSkills) {
    return new AuditContext(
        profile, asOf, offers, topics, Set.copyOf(gapSkills), catalogue, stackedTo);
  }

  /** The same, with what an entry that is not yet in the catalogue would teach. */
  public AuditContext teaching(CatalogueEntry entry, List<Offer> taught) {
    Map<String, List<Offer>> more = new HashMap<>(offers);
    more.put(entry.id(), List.copyOf(taught));
    return new AuditContext(profile, asOf, more, topics, gaps, catalogue, stackedTo);
  }

  public RuleProfile profile() {
    return profile;
  }

  /** Today. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Skills that an entry was found to teach. */
  public List<Offer> offersOf(CatalogueEntry entry) {
    return offers.getOrDefault(entry.id(), List.of());
  }

  /** Topic of a skill: the group above it, or the skill itself where it has none. */
  public String topic(String skillUri) {
    return topics.getOrDefault(skillUri, skillUri);
  }

  /** Addresses of the skills with a gap; empty where gaps are not known. */
  public Set<String> gaps() {
    return gaps;
  }

  /** Whether other entries are known at all. */
  public boolean hasCatalogue() {
    return !catalogue.isEmpty();
  }

  /** The entry of that identifier; absent where the catalogue has none. */
  public @Nullable CatalogueEntry entry(String id) {
    return catalogue.get(id);
  }

  /** Micro-credentials that say they stack to the course. */
  public List<CatalogueEntry> stackedTo(CatalogueEntry course) {
    return stackedTo.getOrDefault(course.id(), List.of());
  }
}
