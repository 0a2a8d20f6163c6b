package org.skillgap.linking;

import org.skillgap.contract.Rows;

/**
 * A concept that a text may mean.
 *
 * @param uri of the skill or occupation
 * @param label its preferred label
 * @param score the higher the better; comparable within one answer only
 * @param why the votes behind the score, for a person to read
 */
public record Candidate(String uri, String label, double score, String why) {
  public Candidate {
    Rows.text(uri, "uri");
    Rows.text(label, "label");
    Rows.present(why, "why");
  }
}
