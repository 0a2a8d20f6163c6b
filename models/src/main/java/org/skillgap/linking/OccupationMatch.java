package org.skillgap.linking;

import java.util.List;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;

/** An occupation that a posting was found to be for. */
public record OccupationMatch(
    @Column("Scheme of the occupation, as in esco, noc, onet or own") String scheme,
    @Column("Address of the occupation in its taxonomy") String uri,
    @Column("Preferred label") String label,
    @Column("Codes in other schemes, as in noc:63200 or isco:5120") List<String> codes,
    @Column("Probability that it is the right one, 0 to 1") double confidence) {
  public OccupationMatch {
    Rows.text(scheme, "scheme");
    Rows.text(uri, "uri");
    Rows.text(label, "label");
    codes = Rows.list(codes);
    Rows.between(confidence, 0, 1, "confidence");
  }
}
