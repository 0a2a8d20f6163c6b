package org.skillgap.pipeline.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.credential.RuleResult;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Program;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.review.Verdict;

/** What the page of one recommendation shows: the brief, and everything that it stands on. */
public final class AdvicePage {
  private static final int MOST_QUOTES = 12;
  private static final int MOST_RULES = 60;

  private final ReportInput run;
  private final ProgramReport report;
  private final Recommendation advice;
  private final Place place;
  private final Names names;
  private final Subjects subjects;
  private final Set<String> shown;
  private final List<Gap> gaps;
  private final List<RuleResult> open;

  AdvicePage(
      ReportInput run,
      ProgramReport report,
      Recommendation advice,
      Place place,
      Names names,
      Set<String> shown) {
    this.run = run;
    this.report = report;
    this.advice = advice;
    this.place = place;
    this.names = names;
    this.shown = shown;
    subjects = new Subjects(report.catalogue(), names);
    Set<String> skills = Set.copyOf(advice.skills());
    Map<String, Gap> own = new TreeMap<>();
    for (Gap gap : report.gaps()) {
      if (gap.rank() > 0 && skills.contains(gap.skillUri())) {
        own.put(gap.skillUri(), gap);
      }
    }
    gaps = advice.skills().stream().filter(own::containsKey).map(own::get).toList();
    open = allOpen();
  }

  public ReportInput run() {
    return run;
  }

  public Program program() {
    return report.program();
  }

  public Recommendation advice() {
    return advice;
  }

  public Place place() {
    return place;
  }

  public Language l() {
    return place.language();
  }

  public Names names() {
    return names;
  }

  public Name subject() {
    return subjects.of(advice);
  }

  public String title(String entryId) {
    return subjects.title(entryId);
  }

  /** Gaps of its skills in the order of the advice, without those whose value is withheld. */
  public List<Gap> gaps() {
    return gaps;
  }

  /** How many of its skills have too little evidence to show a value. */
  public int thin() {
    return advice.skills().size() - gaps().size();
  }

  public Scale scale() {
    return Scale.upTo(gaps().stream().mapToDouble(g -> g.gap().high80()).max().orElse(1));
  }

  public boolean hasPage(Gap gap) {
    return shown.contains(gap.skillUri());
  }

  public List<Quote> quotes() {
    return advice.quotes().stream().limit(MOST_QUOTES).toList();
  }

  /** The chair's verdict on it; absent where none was given. */
  public @Nullable Verdict verdict() {
    String subject =
        Verdict.recommendation(advice.program(), advice.cluster(), advice.outcome().name());
    return report.verdicts().stream()
        .filter(v -> v.subject().equals(subject))
        .findFirst()
        .orElse(null);
  }

  public long count(String verdict) {
    return advice.rules().stream().filter(r -> r.verdict().name().equals(verdict)).count();
  }

  /** Rules that do not pass, the heaviest first. */
  public List<RuleResult> open() {
    return open.subList(0, Math.min(MOST_RULES, open.size()));
  }

  public int moreOpen() {
    return Math.max(0, open.size() - MOST_RULES);
  }

  private List<RuleResult> allOpen() {
    return advice.rules().stream()
        .filter(
            r ->
                switch (r.verdict()) {
                  case FAIL, UNKNOWN -> true;
                  case PASS, NOT_APPLICABLE -> false;
                })
        .distinct()
        .sorted(
            Comparator.comparing(RuleResult::verdict)
                .thenComparing(RuleResult::severity)
                .thenComparing(RuleResult::rule))
        .toList();
  }
}
