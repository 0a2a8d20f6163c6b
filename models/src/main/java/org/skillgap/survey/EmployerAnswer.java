package org.skillgap.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** What one employer answered about its hiring. A "don't know" or a negative sentinel is absent. */
@Table(
    name = "employer_answers",
    version = 1,
    grain = "one response to the employer survey",
    key = {"responseId"})
public record EmployerAnswer(
    @Column("Number of the response") String responseId,
    @Column("Source that delivered it") String source,
    @Column("Day on which it was submitted") LocalDate submittedAt,
    @Column("Employer's name; shown to nobody without consent") String employer,
    @Column("Region as ISO 3166-2") String region,
    @Column("Industry as a NAICS code") String naics,
    @Column("Employees at the place: 1-4, 5-19, 20-99, 100-499 or 500+") String sizeBand,
    @Column("Occupations that the answers are about, NOC 2021") List<String> noc,
    @Column("Whether the employer's name may be shown") boolean consent,
    @Column(value = "People hired in the last 12 months", optional = true)
        @Nullable Integer hires12m,
    @Column(value = "People to be hired in the next 12 months", optional = true)
        @Nullable Integer hiresNext12m,
    @Column(value = "Vacancies open now", optional = true) @Nullable Integer vacancies,
    @Column(value = "Of these, open for more than 60 days", optional = true)
        @Nullable Integer openOver60Days,
    @Column(value = "Applicants for the last vacancies", optional = true)
        @Nullable Integer applicants,
    @Column(value = "Of these, with the qualification", optional = true)
        @Nullable Integer qualified,
    @Column(value = "Of these, suitable in all", optional = true) @Nullable Integer suitable,
    @Column("Stated reason why hiring is hard") HardReason hardReason,
    @Column("What the employer offers: co-design, review, assess, host, endorse")
        List<String> codesign,
    @Column(value = "Hours of training preferred, as in 10-20", optional = true)
        @Nullable String preferredHours,
    @Column(value = "Mode of delivery preferred", optional = true) @Nullable String preferredMode,
    @Column("File that it came in, without its folder") String file,
    @Column("Line in that file, from 1") long line) {
  public EmployerAnswer {
    Rows.text(responseId, "responseId");
    Rows.text(source, "source");
    Rows.present(submittedAt, "submittedAt");
    Rows.text(employer, "employer");
    Rows.text(region, "region");
    Rows.text(naics, "naics");
    Rows.text(sizeBand, "sizeBand");
    noc = Rows.filled(noc, "noc");
    Rows.present(hardReason, "hardReason");
    codesign = Rows.list(codesign);
  }
}
