package org.skillgap.taxonomy;

import java.util.List;
import org.skillgap.contract.Rows;
import org.skillgap.finding.Finding;

/**
 * A publisher's taxonomy as read from its files.
 *
 * @param name short name, as in esco
 * @param version the publisher's, or "unversioned"
 * @param foreign what skills are called in other languages
 * @param findings rows that could not be used
 */
public record TaxonomySource(
    String name,
    String version,
    List<Skill> skills,
    List<Occupation> occupations,
    List<ForeignLabel> foreign,
    List<Finding> findings) {
  public TaxonomySource {
    Rows.text(name, "name");
    Rows.text(version, "version");
    skills = Rows.list(skills);
    occupations = Rows.list(occupations);
    foreign = Rows.list(foreign);
    findings = Rows.list(findings);
  }
}
