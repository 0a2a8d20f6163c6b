package org.skillgap.taxonomy;

import java.util.List;
import org.skillgap.contract.Rows;

/**
 * What a compiled taxonomy was made of.
 *
 * @param program version of the format of the store
 * @param parts one for each import, sorted by name
 */
public record TaxonomyManifest(int program, List<Part> parts) {
  /** The format of the store; a store of another number is compiled again. */
  public static final int FORMAT = 5;

  public TaxonomyManifest {
    parts = Rows.list(parts);
  }

  /** One import: its counts and the SHA-256 of every file that it was made from. */
  public record Part(
      String name,
      String version,
      int skills,
      int labels,
      int occupations,
      int rejected,
      List<Input> inputs,
      String sha256) {
    public Part {
      inputs = Rows.list(inputs);
    }
  }

  /** A file that an import read. */
  public record Input(String file, String sha256) {}

  /** Names and versions, as in "esco 1.1.1 + noc 2021". */
  public String title() {
    return String.join(" + ", parts.stream().map(p -> p.name() + " " + p.version()).toList());
  }
}
