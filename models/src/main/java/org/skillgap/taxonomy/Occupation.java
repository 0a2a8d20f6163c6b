package org.skillgap.taxonomy;

import java.util.List;
import org.skillgap.contract.Rows;

/**
 * An occupation with the skills that it asks for.
 *
 * @param scheme esco, isco, onet, noc or own
 * @param uri its address; the key
 * @param label preferred label
 * @param altLabels other titles
 * @param codes its codes, each with its scheme, as in noc:63200, isco:5120.1, onet:35-2014.00
 * @param definition a sentence or more; empty where there is none
 * @param broader addresses of the occupations or groups above it
 * @param essential addresses of the skills it cannot do without
 * @param optional addresses of the skills it may ask for
 */
public record Occupation(
    String scheme,
    String uri,
    String label,
    List<String> altLabels,
    List<String> codes,
    String definition,
    List<String> broader,
    List<String> essential,
    List<String> optional) {
  public Occupation {
    Rows.text(scheme, "scheme");
    Rows.text(uri, "uri");
    Rows.text(label, "label");
    altLabels = Rows.list(altLabels);
    codes = Rows.list(codes);
    Rows.present(definition, "definition");
    broader = Rows.list(broader);
    essential = Rows.list(essential);
    optional = Rows.list(optional);
  }

  /** The same occupation under these codes. */
  Occupation withCodes(List<String> newCodes) {
    return new Occupation(
        scheme, uri, label, altLabels, newCodes, definition, broader, essential, optional);
  }
}
