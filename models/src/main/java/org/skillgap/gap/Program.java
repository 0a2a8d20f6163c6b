package org.skillgap.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Rows;

/**
 * A scope that a chair answers for: a set of occupations in a region, with what the college teaches
 * for it.
 *
 * @param key short name, used in file names
 * @param name as the chair says it
 * @param chair the role that reads the report; never a person
 * @param region ISO 3166-2, as in CA-ON
 * @param occupations codes with their scheme, as in noc:63200
 * @param catalogue identifiers of the catalogue entries that belong to it; one that ends in a star
 *     stands for all that start so
 * @param audience learners it is for
 */
public record Program(
    String key,
    String name,
    @Nullable String chair,
    String region,
    List<String> occupations,
    List<String> catalogue,
    @Nullable String audience) {
  public Program {
    Rows.text(key, "key");
    Rows.text(name, "name");
    Rows.text(region, "region");
    occupations = Rows.list(occupations);
    catalogue = Rows.list(catalogue);
    if (occupations.isEmpty()) {
      throw new IllegalArgumentException("occupations of program " + key + " are required");
    }
  }

  /** Whether a catalogue entry belongs to the program. */
  public boolean teaches(String entryId) {
    return catalogue.stream()
        .anyMatch(
            id ->
                id.endsWith("*")
                    ? entryId.startsWith(id.substring(0, id.length() - 1))
                    : id.equals(entryId));
  }
}
