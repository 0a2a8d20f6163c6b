package org.skillgap.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillgap.contract.Rows;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.LinkedAnswer;

/**
 * All evidence on one program.
 *
 * @param vacancies of the program's occupations in its region, one for each vacancy
 * @param elsewhere counts in all other vacancies, for the parent share and the specificity
 * @param officialVacancies one total for each occupation and region, of {@link VolumeTotals}
 * @param readerErrors how well each skill is read, where gold postings tell
 * @param labels preferred label of each skill that occurs
 * @param licences skills that are licences: no training can stand for them
 */
public record ScopeEvidence(
    Program program,
    LocalDate asOf,
    List<DemandPosting> vacancies,
    Elsewhere elsewhere,
    ReaderErrors readerErrors,
    Map<String, String> labels,
    Set<String> licences,
    List<EmployerAnswer> employers,
    List<LinkedAnswer> answers,
    List<BusinessCounts> businesses,
    List<OfficialVacancies> officialVacancies,
    List<OfficialOpenings> officialOpenings,
    List<CatalogueEntry> catalogue,
    List<Offer> offers) {
  public ScopeEvidence {
    Rows.present(program, "program");
    Rows.present(asOf, "asOf");
    vacancies = Rows.list(vacancies);
    Rows.present(elsewhere, "elsewhere");
    Rows.present(readerErrors, "readerErrors");
    labels = Map.copyOf(labels);
    licences = Set.copyOf(licences);
    employers = Rows.list(employers);
    answers = Rows.list(answers);
    businesses = Rows.list(businesses);
    officialVacancies = Rows.list(officialVacancies);
    officialOpenings = Rows.list(officialOpenings);
    catalogue = Rows.list(catalogue);
    offers = Rows.list(offers);
  }
}
