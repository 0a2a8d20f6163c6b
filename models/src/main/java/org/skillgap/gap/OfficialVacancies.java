package org.skillgap.gap;

import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** Official count of vacancies in a quarter: it gives the volume that postings cannot. */
@Table(
    name = "official_vacancies",
    version = 1,
    grain = "one occupation in one region and quarter",
    key = {"period", "noc", "region"})
public record OfficialVacancies(
    @Column("Quarter, as in 2026Q2") String period,
    @Column("Occupation, NOC 2021") String noc,
    @Column("Region as ISO 3166-2") String region,
    @Column("Vacancies") double vacancies,
    @Column("Coefficient of variation; 0 where not stated") double cv) {
  public OfficialVacancies {
    Rows.text(period, "period");
    Rows.text(noc, "noc");
    Rows.text(region, "region");
    Rows.between(vacancies, 0, 1e9, "vacancies");
    Rows.between(cv, 0, 10, "cv");
  }
}
