package org.skillgap.posting;

import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;

/** A stretch of the shown text that speaks of one thing. */
public record Section(
    @Column("What it speaks of") SectionKind kind,
    @Column("First UTF-16 unit of it in the shown text") int begin,
    @Column("First UTF-16 unit after it") int end) {
  public Section {
    Rows.present(kind, "kind");
    Rows.between(begin, 0, end, "begin");
  }
}
