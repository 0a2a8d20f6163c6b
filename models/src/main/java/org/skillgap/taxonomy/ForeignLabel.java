package org.skillgap.taxonomy;

import org.skillgap.contract.Rows;

/**
 * What a skill is called in another language than the taxonomy's own. It is shown, never searched.
 *
 * @param uri address of the skill
 * @param language as in fr
 * @param label preferred label in that language
 */
public record ForeignLabel(String uri, String language, String label) {
  public ForeignLabel {
    Rows.text(uri, "uri");
    Rows.text(language, "language");
    Rows.text(label, "label");
  }
}
