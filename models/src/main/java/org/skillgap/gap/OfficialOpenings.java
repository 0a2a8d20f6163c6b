package org.skillgap.gap;

import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** Official projection of openings in a year. */
@Table(
    name = "official_openings",
    version = 1,
    grain = "one occupation in one region and year",
    key = {"noc", "region", "year"})
public record OfficialOpenings(
    @Column("Occupation, NOC 2021") String noc,
    @Column("Region as ISO 3166-2") String region,
    @Column("Year") int year,
    @Column("Openings, people") double openings,
    @Column("Coefficient of variation; 0 where not stated") double cv) {
  public OfficialOpenings {
    Rows.text(noc, "noc");
    Rows.text(region, "region");
    Rows.between(year, 1990, 2100, "year");
    Rows.between(openings, 0, 1e9, "openings");
    Rows.between(cv, 0, 10, "cv");
  }
}
