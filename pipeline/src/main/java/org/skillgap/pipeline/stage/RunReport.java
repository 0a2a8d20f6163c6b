package org.skillgap.pipeline.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Program;
import org.skillgap.pipeline.gap.ScopeJob;
import org.skillgap.pipeline.report.ReportArchive;
import org.skillgap.pipeline.report.ReportInput;
import org.skillgap.pipeline.report.ReportInput.EarlierRun;
import org.skillgap.pipeline.report.ReportInput.GapBefore;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;
import org.skillgap.pipeline.report.ReportInput.SkillText;
import org.skillgap.pipeline.report.ShownSkills;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.pipeline.stage.AdviceStage.Advice;
import org.skillgap.review.HeldBack;
import org.skillgap.review.Verdict;
import org.skillgap.taxonomy.Occupation;

/** Puts together what the pages of a run show. */
public final class RunReport {
  private static final int MOST_OCCUPATION_NAMES = 2;

  private final RunSetup run;
  private final Advice advice;
  private final List<Gap> gapsBefore;
  private final List<Verdict> verdicts;
  private final List<HeldBack> heldBack;
  private final Map<String, ScopeFacts> factsBefore = new TreeMap<>();

  private RunReport(
      RunSetup run,
      Advice advice,
      List<Gap> gapsBefore,
      List<Verdict> verdicts,
      List<HeldBack> heldBack) {
    this.run = run;
    this.advice = advice;
    this.gapsBefore = gapsBefore;
    this.verdicts = verdicts;
    this.heldBack = heldBack;
  }

  /**
   * The pages' input.
   *
   * @param gapsBefore the gaps that are published, for what changed
   * @param heldBack links that verdicts kept out of this run
   */
  public static ReportInput of(
      RunSetup run,
      Manifest manifest,
      List<ScopeJob.Result> gaps,
      Advice advice,
      List<Gap> gapsBefore,
      List<Verdict> verdicts,
      List<HeldBack> heldBack,
      RunLedger ledger)
      throws IOException {
    RunReport report = new RunReport(run, advice, gapsBefore, verdicts, heldBack);
    return new ReportInput(
        manifest.runId(),
        manifest.asOf(),
        report.earlier().orElse(null),
        manifest.taxonomy(),
        manifest.ruleProfile(),
        manifest.gapProfile(),
        manifest.seed(),
        report.programs(gaps),
        manifest.stages(),
        ledger.rejected(),
        ledger.doubted());
  }

  private Optional<EarlierRun> earlier() throws IOException {
    if (run.before().isEmpty()) {
      return Optional.empty();
    }
    Path folder = run.workspace().runs().resolve(run.before().get().runId());
    factsBefore.putAll(ReportArchive.facts(folder));
    Manifest before = Manifest.read(folder.resolve("manifest.json"));
    return Optional.of(
        new EarlierRun(
            before.runId(),
            before.asOf(),
            before.taxonomy(),
            before.ruleProfile(),
            before.gapProfile()));
  }

  // Made when asked for: what the pages of hundreds of programs show need not be there at once.
  private List<ProgramReport> programs(List<ScopeJob.Result> results) {
    return new AbstractList<>() {
      @Override
      public ProgramReport get(int index) {
        return program(results.get(index));
      }

      @Override
      public int size() {
        return results.size();
      }
    };
  }

  private ProgramReport program(ScopeJob.Result result) {
    String key = result.program().key();
    var recommendations = advice.of(key);
    TreeSet<String> shown = ShownSkills.of(result.gaps(), recommendations);
    SkillBackground background =
        new SkillBackground(result, advice.quotesOf(key), run.method().disclosureEmployers());
    List<Verdict> own = verdicts.stream().filter(v -> v.program().equals(key)).toList();
    Set<String> subjects = own.stream().map(Verdict::subject).collect(Collectors.toSet());
    return new ProgramReport(
        result.program(),
        occupations(result.program()),
        result.facts(),
        factsBefore.get(key),
        result.gaps(),
        gapsBefore.stream().filter(g -> g.program().equals(key)).map(GapBefore::of).toList(),
        recommendations,
        result.catalogue(),
        result.offers(),
        texts(result.gaps()),
        background.of(shown),
        result.clusters(),
        background.together(),
        own,
        heldBack.stream().filter(h -> subjects.contains(h.subject())).toList(),
        advice.bundleOf(key));
  }

  private Map<String, SkillText> texts(List<Gap> gaps) {
    Map<String, SkillText> texts = new TreeMap<>();
    for (Gap gap : gaps) {
      String uri = gap.skillUri();
      texts.put(
          uri,
          new SkillText(
              gap.skillLabel(),
              run.taxonomy().labelIn("fr", uri).orElse(null),
              run.taxonomy().skill(uri).map(skill -> skill.definition()).orElse("")));
    }
    return texts;
  }

  // A code says little to a reader: one or two titles of the taxonomy stand beside it.
  private Map<String, String> occupations(Program program) {
    Map<String, String> names = new TreeMap<>();
    for (String code : program.occupations()) {
      List<Occupation> found = run.taxonomy().occupationsWithCode(code);
      List<String> labels =
          found.isEmpty()
              ? run.taxonomy().occupation(code).stream().map(Occupation::label).toList()
              : found.stream().map(Occupation::label).limit(MOST_OCCUPATION_NAMES).toList();
      names.put(code, String.join(", ", labels));
    }
    return names;
  }
}
