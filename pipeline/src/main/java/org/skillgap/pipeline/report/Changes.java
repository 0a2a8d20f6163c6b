package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skillgap.credential.Recommendation;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Rounding;
import org.skillgap.pipeline.report.ReportInput.EarlierRun;
import org.skillgap.pipeline.report.ReportInput.GapBefore;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;

/** What is different from the run before, and whether the market or the data made it so. */
public final class Changes {
  private static final int MOST = 5;

  /** A gap that moved by less is the same. */
  private static final double LEAST = 0.005;

  private final ReportInput run;
  private final ProgramReport report;
  private final List<Moved> moved;

  Changes(ReportInput run, ProgramReport report) {
    this.run = run;
    this.report = report;
    this.moved = allMoved(report);
  }

  /** Which factor moved most between two runs. */
  public enum Factor {
    ASKED_MORE,
    ASKED_LESS,
    SHORTER,
    LESS_SHORT,
    TAUGHT_MORE,
    TAUGHT_LESS
  }

  /** What, in the run as a whole, can have moved the numbers. */
  public enum Origin {
    /** Another taxonomy, other rules or another method: the numbers are not the same ones. */
    METHOD,
    /** A source came or went: what is seen changed, not what there is. */
    SOURCES,
    /** The chair's verdicts took found skills out. */
    VERDICTS,
    /** More or other postings of the same sources, or answers: the market as it shows itself. */
    MARKET,
    /** Nothing came in, but what there is has grown older and weighs less. */
    AGE,
    /** Nothing new came in. */
    NONE
  }

  /**
   * A gap that moved.
   *
   * @param within whether the move lies within the earlier 80 % interval
   */
  public record Moved(GapBefore before, Gap now, Factor factor, boolean within) {}

  public boolean isFirst() {
    return report.gapsBefore().isEmpty();
  }

  /** The gaps that moved most, largest move first. */
  public List<Moved> moved() {
    return moved.subList(0, Math.min(MOST, moved.size()));
  }

  /** How many gaps moved or are new in the table. */
  int gaps() {
    return moved.size() + appeared().size();
  }

  private static List<Moved> allMoved(ProgramReport report) {
    Map<String, GapBefore> before = new TreeMap<>();
    report.gapsBefore().forEach(gap -> before.put(gap.skillUri(), gap));
    List<Moved> moved = new ArrayList<>();
    for (Gap gap : report.gaps()) {
      GapBefore old = before.get(gap.skillUri());
      if (old != null && old.rank() > 0 && gap.rank() > 0 && isSeen(old, gap)) {
        boolean within =
            gap.gap().mean() >= old.gap().low80() && gap.gap().mean() <= old.gap().high80();
        moved.add(new Moved(old, gap, factor(old, gap), within));
      }
    }
    moved.sort(
        Comparator.comparingDouble((Moved m) -> -move(m.before(), m.now()))
            .thenComparing(m -> m.now().skillUri()));
    return moved;
  }

  // A move that the pages' rounding hides, or a tiny one where the ranges are tiny, is none.
  private static boolean isSeen(GapBefore before, Gap now) {
    return move(before, now) > LEAST
        && Rounding.percent(before.gap().mean(), before.gap())
            != Rounding.percent(now.gap().mean(), now.gap());
  }

  /** Skills of the table that the run before did not show to be asked for. */
  public List<Gap> appeared() {
    if (isFirst()) {
      return List.of();
    }
    Set<String> before =
        report.gapsBefore().stream().map(GapBefore::skillUri).collect(Collectors.toSet());
    return ShownSkills.rows(report.gaps()).stream()
        .filter(gap -> !before.contains(gap.skillUri()))
        .toList();
  }

  /** Recommendations that say something else than before. */
  public List<Recommendation> advice() {
    return allAdvice().stream().limit(MOST).toList();
  }

  List<Recommendation> allAdvice() {
    return report.recommendations().stream().filter(r -> r.change() != null).toList();
  }

  /** How many of them the page tells. */
  public int size() {
    return moved().size() + appeared().size() + advice().size();
  }

  public boolean isNothing() {
    return size() == 0;
  }

  public Origin origin() {
    EarlierRun earlier = run.earlier();
    ScopeFacts before = report.factsBefore();
    if (earlier == null || isFirst()) {
      return Origin.NONE;
    }
    // Without facts, another release of this program made the earlier numbers.
    if (before == null
        || !earlier.taxonomy().equals(run.taxonomy())
        || !earlier.gapProfile().equals(run.gapProfile())
        || !earlier.ruleProfile().equals(run.ruleProfile())) {
      return Origin.METHOD;
    }
    if (before.sources() != report.facts().sources()) {
      return Origin.SOURCES;
    }
    if (isNewer(before, report.facts())) {
      return Origin.MARKET;
    }
    if (!report.heldBack().isEmpty()) {
      return Origin.VERDICTS;
    }
    return earlier.asOf().equals(run.asOf()) ? Origin.NONE : Origin.AGE;
  }

  // Another number of them, or the same number with a later last one.
  private static boolean isNewer(ScopeFacts before, ScopeFacts now) {
    return before.postings() != now.postings()
        || before.answers() != now.answers()
        || !Objects.equals(before.to(), now.to());
  }

  private static double move(GapBefore before, Gap now) {
    return Math.abs(now.gap().mean() - before.gap().mean());
  }

  // The gap is a product: the factor whose logarithm moved most made most of the move.
  private static Factor factor(GapBefore before, Gap now) {
    double share = ratio(before.futureShare(), now.futureShare().mean());
    double shortage = ratio(before.shortage(), now.shortage().mean());
    double open = ratio(1 - before.coverage(), 1 - now.coverage());
    double most = Math.max(Math.abs(share), Math.max(Math.abs(shortage), Math.abs(open)));
    if (Math.abs(open) == most) {
      return open > 0 ? Factor.TAUGHT_LESS : Factor.TAUGHT_MORE;
    }
    if (Math.abs(shortage) == most) {
      return shortage > 0 ? Factor.SHORTER : Factor.LESS_SHORT;
    }
    return share > 0 ? Factor.ASKED_MORE : Factor.ASKED_LESS;
  }

  private static double ratio(double before, double now) {
    return Math.log(Math.max(now, 1e-6) / Math.max(before, 1e-6));
  }
}
