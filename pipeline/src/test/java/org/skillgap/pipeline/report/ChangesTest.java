package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillgap.gap.Interval;
import org.skillgap.pipeline.report.Changes.Origin;
import org.skillgap.pipeline.report.ReportInput.GapBefore;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;
import org.skillgap.review.HeldBack;

class ChangesTest {
  private static final ProgramReport PROGRAM = Reports.of(1).programs().get(0);
  private static final List<GapBefore> SAME = PROGRAM.gaps().stream().map(GapBefore::of).toList();
  private static final ScopeFacts FACTS = PROGRAM.facts();

  @Test
  void aVerdictIsNotTakenForTheMarket() {
    assertThat(changes(FACTS, SAME, PROGRAM.heldBack()).origin()).isEqualTo(Origin.VERDICTS);
  }

  @Test
  void aDayThatMovedOnIsNotTakenForTheMarket() {
    assertThat(changes(FACTS, SAME, List.of()).origin()).isEqualTo(Origin.AGE);
  }

  @Test
  void aNewPostingIsTheMarketAlsoWhereAnotherOneLeft() {
    ScopeFacts sooner =
        new ScopeFacts(
            FACTS.postings(),
            FACTS.vacancies(),
            FACTS.effective(),
            FACTS.employers(),
            FACTS.sources(),
            FACTS.answers(),
            FACTS.from(),
            FACTS.to().minusDays(30),
            FACTS.officialTotals());
    assertThat(changes(sooner, SAME, List.of()).origin()).isEqualTo(Origin.MARKET);
  }

  @Test
  void numbersOfAnotherReleaseAreNotTakenForTheMarket() {
    assertThat(changes(null, SAME, List.of()).origin()).isEqualTo(Origin.METHOD);
  }

  @Test
  void aMoveThatRoundingHidesIsNone() {
    GapBefore first = SAME.get(0);
    assertThat(changes(FACTS, List.of(moved(first, 0.006)), List.of()).moved()).isEmpty();
    assertThat(changes(FACTS, List.of(moved(first, 0.2)), List.of()).moved()).hasSize(1);
  }

  private static GapBefore moved(GapBefore gap, double by) {
    Interval was = gap.gap();
    return new GapBefore(
        gap.program(),
        gap.skillUri(),
        gap.rank(),
        new Interval(was.mean() - by, was.low80(), was.high80(), was.low95(), was.high95()),
        gap.futureShare() - by,
        gap.shortage(),
        gap.coverage());
  }

  private static Changes changes(
      @Nullable ScopeFacts before, List<GapBefore> gaps, List<HeldBack> heldBack) {
    ProgramReport report =
        new ProgramReport(
            PROGRAM.program(),
            PROGRAM.occupations(),
            FACTS,
            before,
            PROGRAM.gaps(),
            gaps,
            PROGRAM.recommendations(),
            PROGRAM.catalogue(),
            PROGRAM.offers(),
            PROGRAM.skills(),
            PROGRAM.evidence(),
            PROGRAM.clusters(),
            PROGRAM.together(),
            PROGRAM.verdicts(),
            heldBack,
            PROGRAM.bundle());
    return new Changes(Reports.of(1), report);
  }
}
