package org.skillgap.pipeline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Rows;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.finding.Suspicious;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Program;

/** Everything that the pages of a run show. */
public record ReportInput(
    String runId,
    LocalDate asOf,
    @Nullable String before,
    String taxonomy,
    String ruleProfile,
    String gapProfile,
    long seed,
    List<ProgramReport> programs,
    List<StageCount> stages,
    List<Quarantined> rejects,
    List<Suspicious> notices) {
  public ReportInput {
    Rows.text(runId, "runId");
    Rows.present(asOf, "asOf");
    programs = Rows.list(programs);
    stages = Rows.list(stages);
    rejects = Rows.list(rejects);
    notices = Rows.list(notices);
  }

  /**
   * What one program's page shows.
   *
   * @param quotes sentences that ask for a skill, by its address
   * @param quarters part of the vacancies that ask for a skill in each quarter, by its address
   * @param gapsBefore gaps of the run before, for what changed
   * @param bundle what to offer together; absent in runs that did not choose any
   */
  public record ProgramReport(
      Program program,
      ScopeFacts facts,
      List<Gap> gaps,
      List<Recommendation> recommendations,
      List<CatalogueEntry> catalogue,
      List<Offer> offers,
      Map<String, List<Quote>> quotes,
      Map<String, List<Quarter>> quarters,
      List<Gap> gapsBefore,
      @Nullable Bundle bundle) {
    public ProgramReport {
      gaps = Rows.list(gaps);
      recommendations = Rows.list(recommendations);
      catalogue = Rows.list(catalogue);
      offers = Rows.list(offers);
      quotes = Map.copyOf(quotes);
      quarters = Map.copyOf(quarters);
      gapsBefore = Rows.list(gapsBefore);
    }
  }

  /** A quarter, as in 2026 Q2, its vacancies, and those of them that ask. */
  public record Quarter(String name, int vacancies, int asking) {}

  /** On what a program's numbers stand. */
  public record ScopeFacts(
      int postings,
      int vacancies,
      double effective,
      int employers,
      int sources,
      int answers,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean officialTotals) {}
}
