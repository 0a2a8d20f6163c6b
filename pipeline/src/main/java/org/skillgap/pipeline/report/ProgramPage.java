package org.skillgap.pipeline.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Recommendation;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Rounding;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.SkillEvidence;
import org.skillgap.pipeline.report.exchange.ExchangeFiles;
import org.skillgap.review.Verdict;
import org.skillgap.survey.AnswerSpread;

/** What the page of one program shows, in the order in which a chair reads it. */
public final class ProgramPage {
  /** A share that moves by less in a year is said to be steady. */
  private static final double STEADY = 0.03;

  private static final SkillEvidence NO_EVIDENCE =
      new SkillEvidence(
          List.of(), List.of(), new ReportInput.EmployerSpread(0, 0, 0, 0), AnswerSpread.WITHHELD);

  private final ReportInput run;
  private final ProgramReport report;
  private final Place place;
  private final Language l;
  private final Names names;
  private final Subjects subjects;
  private final Changes changes;
  private final Decisions decisions;
  private final List<Gap> rows;
  private final SkillGraph graph;
  private final boolean printed;

  ProgramPage(
      ReportInput run,
      ProgramReport report,
      Place place,
      Names names,
      SkillGraph graph,
      boolean printed) {
    this.graph = graph;
    this.printed = printed;
    this.run = run;
    this.report = report;
    this.place = place;
    this.l = place.language();
    this.names = names;
    this.subjects = new Subjects(report.catalogue(), names);
    this.changes = new Changes(run, report);
    this.decisions = new Decisions(report, names);
    this.rows = ShownSkills.rows(report.gaps());
  }

  public ReportInput run() {
    return run;
  }

  public ProgramReport report() {
    return report;
  }

  public Place place() {
    return place;
  }

  public Language l() {
    return l;
  }

  public Names names() {
    return names;
  }

  public Subjects subjects() {
    return subjects;
  }

  public Changes changes() {
    return changes;
  }

  /** What to do, what to watch, and what no micro-credential can mend. */
  public Decisions decisions() {
    return decisions;
  }

  /** What to offer together; absent where nothing is chosen. */
  public @Nullable OfferedTogether together() {
    return OfferedTogether.of(report, place, names);
  }

  public String requestFile(Recommendation drafted) {
    return ExchangeFiles.requestFile(drafted.program(), drafted.cluster());
  }

  public CoverageMatrix matrix() {
    return CoverageMatrix.of(report, rows());
  }

  public SkillGraph graph() {
    return graph;
  }

  /** The largest gaps, at most ten. */
  public List<Gap> rows() {
    return rows;
  }

  /** Whether a print of the page stands beside it. */
  public boolean hasPrint() {
    return printed;
  }

  /** The scale that all intervals of the table share. */
  public Scale scale() {
    return Scale.upTo(rows().stream().mapToDouble(g -> g.gap().high80()).max().orElse(1));
  }

  public SkillEvidence evidence(Gap gap) {
    return report.evidence().getOrDefault(gap.skillUri(), NO_EVIDENCE);
  }

  public Name name(Gap gap) {
    return names.skill(gap.skillUri(), gap.skillLabel());
  }

  public List<Gap> taughtButShort() {
    return ShownSkills.taughtButShort(report.gaps());
  }

  /** What demand is held against teaching for: the table's skills, and what is taught but short. */
  public List<Gap> compared() {
    return Stream.concat(rows().stream(), taughtButShort().stream()).distinct().toList();
  }

  /** Rising skills about which there is nothing to do yet. */
  public List<Gap> emerging() {
    Set<String> actedOn =
        report.recommendations().stream()
            .filter(r -> ShownSkills.isAction(r.outcome()))
            .flatMap(r -> r.skills().stream())
            .collect(Collectors.toSet());
    return ShownSkills.emerging(report.gaps()).stream()
        .filter(gap -> !actedOn.contains(gap.skillUri()))
        .toList();
  }

  public long notEnoughEvidence() {
    return report.gaps().stream().filter(g -> g.label() == GapLabel.INSUFFICIENT).count();
  }

  public List<Gap> withheldAnswers() {
    return rows().stream().filter(g -> !g.suppression().isEmpty()).toList();
  }

  public List<Gap> sensitive() {
    return rows().stream().filter(Gap::sensitive).toList();
  }

  /** Whether the survey is silent about a skill, so that a prior stands in. */
  public boolean isUnasked(Gap gap) {
    return gap.suppression().isEmpty() && gap.surveyAnswers() == 0;
  }

  /** How many of the table's gaps are surely large enough to act on, in a sentence. */
  public String sureness() {
    long sure = rows().stream().filter(g -> g.label() == GapLabel.ACT).count();
    String key = sure == 0 ? "none" : sure == rows().size() ? "all" : "some";
    return l.text("decision.sure." + key, sure, rows().size());
  }

  /** A sentence for a program about which nothing can be decided. */
  public String noDecision() {
    if (!rows().isEmpty()) {
      return l.text("decision.wait");
    }
    boolean known = report.gaps().stream().anyMatch(g -> g.label() != GapLabel.INSUFFICIENT);
    return l.text(known ? "decision.none" : "decision.unknown");
  }

  /** What stands behind the mix of occupations, in a sentence. */
  public String totalsLimit() {
    double known =
        report.gaps().isEmpty()
            ? report.facts().officialTotals() ? 1 : 0
            : report.gaps().get(0).factors().calibrated();
    return l.text(
        known >= 1 - 1e-9
            ? "limits.bias.official"
            : known > 0 ? "limits.bias.partly" : "limits.bias.unknown");
  }

  /** What stands behind the shortages, in a sentence. */
  public String surveyLimit() {
    boolean told = report.gaps().stream().anyMatch(gap -> gap.surveyAnswers() > 0);
    return l.text(
        report.facts().answers() == 0
            ? "limits.survey.none"
            : told ? "limits.survey.panel" : "limits.survey.silent");
  }

  /** How many skills are too thinly asked for, in a sentence. */
  public String withheld() {
    return l.text("withheld", notEnoughEvidence());
  }

  /** How the share moves, in words. */
  public String trend(Gap gap) {
    String way = isSteady(gap) ? "steady" : gap.trend() > 0 ? "rising" : "falling";
    return l.text("trend." + way) + (gap.emerging() ? l.text("trend.emerging") : "");
  }

  /**
   * Whether the share moves by too little to be told, or by less than its range lets it be said.
   */
  public boolean isSteady(Gap gap) {
    long now = Rounding.percent(gap.share().mean(), gap.share());
    long then = Rounding.percent(gap.futureShare().mean(), gap.futureShare());
    return !gap.emerging() && (now == then || Math.abs(Math.exp(gap.trend()) - 1) < STEADY);
  }

  /** How exactly the size of a gap is known, in words. */
  public String exactness(Gap gap) {
    return l.text("grade." + gap.grade());
  }

  /** The terms that this page explains at its foot. */
  public List<String> terms() {
    return List.of(
        "gap",
        "range",
        "rank",
        "label",
        "share",
        "shortage",
        "taught",
        "trend",
        "cause",
        "grade",
        "vacancy",
        "effective");
  }

  /** The chair's verdicts about found skills, and how many places each kept out. */
  public List<Heeded> heeded() {
    Map<String, Long> places = new TreeMap<>();
    report.heldBack().forEach(h -> places.put(h.subject(), h.places()));
    return report.verdicts().stream()
        .sorted(Comparator.comparing(Verdict::given).reversed().thenComparing(Verdict::subject))
        .map(v -> new Heeded(v, places.getOrDefault(v.subject(), 0L)))
        .toList();
  }

  /** A verdict, and what it did in this run. */
  public record Heeded(Verdict verdict, long places) {}
}
