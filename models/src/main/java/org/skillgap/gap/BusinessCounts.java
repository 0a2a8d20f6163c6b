package org.skillgap.gap;

import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** Official count of establishments: the population that survey answers stand for. */
@Table(
    name = "business_counts",
    version = 1,
    grain = "one sector and size band in one region",
    key = {"naics2", "sizeBand", "region"})
public record BusinessCounts(
    @Column("Sector, NAICS of two digits") String naics2,
    @Column("Employees: 1-4, 5-19, 20-99, 100-499 or 500+") String sizeBand,
    @Column("Region as ISO 3166-2") String region,
    @Column("Establishments") double establishments) {
  public BusinessCounts {
    Rows.text(naics2, "naics2");
    Rows.text(sizeBand, "sizeBand");
    Rows.text(region, "region");
    Rows.between(establishments, 0, 1e9, "establishments");
  }
}
