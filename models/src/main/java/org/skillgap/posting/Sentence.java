package org.skillgap.posting;

import org.skillgap.contract.Rows;

/** A sentence or a bullet of the shown text, with the section that it stands in. */
public record Sentence(int begin, int end, SectionKind section) {
  public Sentence {
    Rows.between(begin, 0, end, "begin");
    Rows.present(section, "section");
  }
}
