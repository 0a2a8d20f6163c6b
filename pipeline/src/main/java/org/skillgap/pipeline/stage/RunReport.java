package org.skillgap.pipeline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.gap.ScopeJob;
import org.skillgap.pipeline.report.ReportInput;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.Quarter;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.stage.AdviceStage.Advice;

/** Puts together what the pages of a run show. */
public final class RunReport {
  private RunReport() {}

  /** The pages' input; {@code before} are the gaps that are published, for what changed. */
  public static ReportInput of(
      Manifest manifest,
      List<ScopeJob.Result> gaps,
      Advice advice,
      List<Gap> before,
      RunLedger ledger) {
    return new ReportInput(
        manifest.runId(),
        manifest.asOf(),
        manifest.before(),
        manifest.taxonomy(),
        manifest.ruleProfile(),
        manifest.gapProfile(),
        manifest.seed(),
        gaps.stream().map(result -> program(result, advice, before)).toList(),
        manifest.stages(),
        ledger.rejected(),
        ledger.doubted());
  }

  private static ProgramReport program(ScopeJob.Result result, Advice advice, List<Gap> before) {
    String key = result.program().key();
    Map<String, List<Quote>> bySkill = new TreeMap<>();
    advice
        .quotesOf(key)
        .forEach(q -> bySkill.computeIfAbsent(q.skillUri(), u -> new ArrayList<>()).add(q));
    Map<String, List<Quarter>> quarters = new TreeMap<>();
    result.gaps().forEach(g -> quarters.put(g.skillUri(), result.quarters(g.skillUri())));
    return new ProgramReport(
        result.program(),
        result.facts(),
        result.gaps(),
        advice.of(key),
        result.catalogue(),
        result.offers(),
        bySkill,
        quarters,
        before.stream().filter(g -> g.program().equals(key)).toList(),
        advice.bundleOf(key));
  }
}
