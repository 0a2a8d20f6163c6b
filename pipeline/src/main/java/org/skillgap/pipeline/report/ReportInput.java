package org.skillgap.pipeline.report;

import java.time.LocalDate;
import java.util.Collections;
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
import org.skillgap.gap.Interval;
import org.skillgap.gap.Program;
import org.skillgap.gap.SkillCluster;
import org.skillgap.review.HeldBack;
import org.skillgap.review.Verdict;
import org.skillgap.survey.AnswerSpread;

/**
 * Everything that the pages of a run show.
 *
 * @param earlier the run before; absent for the first
 * @param programs in the order of their files; a list may read each only when it is asked for
 */
public record ReportInput(
    String runId,
    LocalDate asOf,
    @Nullable EarlierRun earlier,
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
    // Not copied: of hundreds of programs, only the one whose page is written is in memory.
    programs = Collections.unmodifiableList(Rows.present(programs, "programs"));
    stages = Rows.list(stages);
    rejects = Rows.list(rejects);
    notices = Rows.list(notices);
  }

  /**
   * By what the run before computed, so that a change of the method is not taken for the market's.
   */
  public record EarlierRun(
      String runId, LocalDate asOf, String taxonomy, String ruleProfile, String gapProfile) {}

  /**
   * What one program's page shows.
   *
   * @param occupations what its codes stand for, by code
   * @param skills name and meaning of every skill that is shown, by its address
   * @param evidence what lies behind a gap, by the skill's address
   * @param together pairs of clustered skills that vacancies ask for together
   * @param factsBefore facts of the run before; absent for the first
   * @param gapsBefore gaps of the run before, for what changed
   * @param verdicts of the program's chair, latest of each subject
   * @param heldBack links that these verdicts kept out of this run
   * @param bundle what to offer together; absent in runs that did not choose any
   */
  public record ProgramReport(
      Program program,
      Map<String, String> occupations,
      ScopeFacts facts,
      @Nullable ScopeFacts factsBefore,
      List<Gap> gaps,
      List<GapBefore> gapsBefore,
      List<Recommendation> recommendations,
      List<CatalogueEntry> catalogue,
      List<Offer> offers,
      Map<String, SkillText> skills,
      Map<String, SkillEvidence> evidence,
      List<SkillCluster> clusters,
      List<Together> together,
      List<Verdict> verdicts,
      List<HeldBack> heldBack,
      @Nullable Bundle bundle) {
    public ProgramReport {
      Rows.present(program, "program");
      Rows.present(facts, "facts");
      occupations = Map.copyOf(occupations);
      gaps = Rows.list(gaps);
      gapsBefore = Rows.list(gapsBefore);
      recommendations = Rows.list(recommendations);
      catalogue = Rows.list(catalogue);
      offers = Rows.list(offers);
      skills = Map.copyOf(skills);
      evidence = Map.copyOf(evidence);
      clusters = Rows.list(clusters);
      together = Rows.list(together);
      verdicts = Rows.list(verdicts);
      heldBack = Rows.list(heldBack);
    }
  }

  /**
   * What a gap was in the run before, as far as it tells what moved.
   *
   * @param futureShare mean of the share that it was computed with
   * @param shortage mean of the shortage
   */
  public record GapBefore(
      String program,
      String skillUri,
      int rank,
      Interval gap,
      double futureShare,
      double shortage,
      double coverage) {
    public static GapBefore of(Gap gap) {
      return new GapBefore(
          gap.program(),
          gap.skillUri(),
          gap.rank(),
          gap.gap(),
          gap.futureShare().mean(),
          gap.shortage().mean(),
          gap.coverage());
    }
  }

  /**
   * A skill in words.
   *
   * @param french its French name; absent where the taxonomy has none
   * @param definition in the taxonomy's language; empty where it gives none
   */
  public record SkillText(String label, @Nullable String french, String definition) {}

  /** What lies behind one gap. */
  public record SkillEvidence(
      List<Quote> quotes, List<Quarter> quarters, EmployerSpread employers, AnswerSpread answers) {
    public SkillEvidence {
      quotes = Rows.list(quotes);
      quarters = Rows.list(quarters);
    }
  }

  /** A quarter, as in 2026 Q2, its vacancies, and those of them that ask. */
  public record Quarter(String name, int vacancies, int asking) {}

  /**
   * Employers that ask for a skill, by how many of their vacancies do.
   *
   * @param largest part of these vacancies that the largest of them has, 0 to 1
   */
  public record EmployerSpread(int withOne, int withTwoToFour, int withMore, double largest) {}

  /** Two skills, and how many vacancies of how many employers ask for both. */
  public record Together(String skill, String other, int vacancies, int employers) {}

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
