package org.skillgap.credential;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** What a program should offer together, in the hours that it can offer. */
@Table(
    name = "bundles",
    version = 1,
    grain = "one program",
    key = {"program"},
    published = true)
public record Bundle(
    @Column("Key of the program") String program,
    @Column("Day as of which it was chosen") LocalDate asOf,
    @Column("Hours that the program can offer") double budget,
    @Column("Hours of the bundle") double hours,
    @Column("What is in it, what covers most first") List<Part> parts,
    @Column("Offerings that it was chosen from") int choices,
    @Column("Gap of the skills that could be covered, trainable part in share mode, summed")
        double gap,
    @Column("Of that gap, what the bundle covers") double covered,
    @Column("Of that gap, what a greedy choice covers: the distance is what exactness gained")
        double coveredByGreed,
    @Column("Of that gap, what no bundle covers more than") double atMost,
    @Column("Whether it was proved to be the best") boolean best) {
  public Bundle {
    Rows.text(program, "program");
    Rows.present(asOf, "asOf");
    parts = Rows.list(parts);
  }

  /** One offering of a bundle. */
  public record Part(
      @Column("Title") String title,
      @Column(value = "Catalogue entry, where it is one", optional = true) @Nullable String entryId,
      @Column(value = "Cluster whose draft it is, where it is none", optional = true)
          @Nullable String cluster,
      @Column("Hours") double hours,
      @Column("Gap that it covers by itself") double covers) {
    public Part {
      Rows.text(title, "title");
    }
  }
}
