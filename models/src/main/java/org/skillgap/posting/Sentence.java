package org.skillgap.posting;

import org.skillgap.contract.Rows;

/**
 * A sentence or a bullet of the shown text, with the section that it stands in.
 *
 * @param begin first UTF-16 unit of it in the text
 * @param end first UTF-16 unit after it
 * @param section what it speaks of
 * @param heading whether it only announces what follows
 */
public record Sentence(int begin, int end, SectionKind section, boolean heading) {
  public Sentence {
    Rows.between(begin, 0, end, "begin");
    Rows.present(section, "section");
  }
}
