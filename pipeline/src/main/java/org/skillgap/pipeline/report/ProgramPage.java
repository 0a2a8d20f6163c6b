package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.message.Message;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.SkillEvidence;
import org.skillgap.pipeline.report.exchange.ExchangeFiles;
import org.skillgap.review.Verdict;
import org.skillgap.survey.AnswerSpread;

/** What the page of one program shows, in the order in which a chair reads it. */
public final class ProgramPage {
  private static final int MOST_CARDS = 3;
  private static final SkillEvidence NO_EVIDENCE =
      new SkillEvidence(
          List.of(), List.of(), new ReportInput.EmployerSpread(0, 0, 0, 0), AnswerSpread.WITHHELD);

  private final ReportInput run;
  private final ProgramReport report;
  private final Place place;
  private final Language l;
  private final Names names;
  private final Subjects subjects;
  private final Map<String, Gap> gaps = new TreeMap<>();
  private final SkillGraph graph;
  private final boolean printed;

  ProgramPage(
      ReportInput run, ProgramReport report, Place place, SkillGraph graph, boolean printed) {
    this.graph = graph;
    this.printed = printed;
    this.run = run;
    this.report = report;
    this.place = place;
    this.l = place.language();
    this.names = new Names(l, report.skills());
    this.subjects = new Subjects(report.catalogue(), names);
    report.gaps().forEach(gap -> gaps.put(gap.skillUri(), gap));
  }

  /** One thing to do, and the other recommendations that say the same of the same offers. */
  public record Card(Recommendation first, List<Recommendation> also) {}

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
    return new Changes(run, report);
  }

  /** What to offer together; absent where nothing is chosen. */
  public @Nullable Bundle bundle() {
    Bundle bundle = report.bundle();
    return bundle == null || bundle.parts().isEmpty() || bundle.gap() <= 0 ? null : bundle;
  }

  /** A part of the gap that a bundle could cover, as in "about 62 %". */
  public String ofGap(Bundle bundle, double covered) {
    return l.text("bundle.percent", l.percent(covered / bundle.gap()));
  }

  /** The page about a part of a bundle: that of the advice which names it. */
  public @Nullable String toPart(Bundle.Part part) {
    return report.recommendations().stream()
        .filter(
            r ->
                part.entryId() == null
                    ? r.cluster().equals(part.cluster())
                    : r.targets().contains(part.entryId()))
        .map(r -> place.toAdvice(r.program(), r.cluster()))
        .findFirst()
        .orElse(null);
  }

  /** Drafts that have a block for a program request. */
  public List<Recommendation> drafted() {
    return report.recommendations().stream().filter(r -> r.draft() != null).toList();
  }

  public String requestFile(Recommendation drafted) {
    return ExchangeFiles.requestFile(drafted.program(), drafted.cluster());
  }

  /** What a part of a bundle is called; a draft bears the names of its skills. */
  public Name partName(Bundle.Part part) {
    return report.recommendations().stream()
        .filter(r -> part.entryId() == null && r.cluster().equals(part.cluster()))
        .map(names::cluster)
        .findFirst()
        .orElseGet(() -> names.said(part.title()));
  }

  public CoverageMatrix matrix() {
    return CoverageMatrix.of(report, rows());
  }

  public SkillGraph graph() {
    return graph;
  }

  /** The largest gaps, at most ten. */
  public List<Gap> rows() {
    return ShownSkills.rows(report.gaps());
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

  /** Names of the skills that a card is about. */
  public List<Name> skills(Card card) {
    return Stream.concat(Stream.of(card.first()), card.also().stream())
        .flatMap(r -> skills(r).stream())
        .distinct()
        .toList();
  }

  private List<Name> skills(Recommendation recommendation) {
    List<Name> result = new ArrayList<>();
    for (int i = 0; i < recommendation.skills().size(); i++) {
      result.add(names.skill(recommendation.skills().get(i), recommendation.skillLabels().get(i)));
    }
    return result;
  }

  /** What to do, at most three, best first. */
  public List<Card> cards() {
    List<Card> all = allCards();
    return all.subList(0, Math.min(MOST_CARDS, all.size()));
  }

  public List<Card> furtherCards() {
    List<Card> all = allCards();
    return all.subList(Math.min(MOST_CARDS, all.size()), all.size());
  }

  // Two clusters that call for the same thing with the same offers are one decision.
  private List<Card> allCards() {
    Map<String, Card> cards = new LinkedHashMap<>();
    for (Recommendation r : report.recommendations()) {
      if (!ShownSkills.isAction(r.outcome())) {
        continue;
      }
      String key =
          r.targets().isEmpty() ? r.cluster() : r.outcome() + " " + String.join(" ", r.targets());
      Card known = cards.get(key);
      if (known == null) {
        cards.put(key, new Card(r, new ArrayList<>()));
      } else {
        known.also().add(r);
      }
    }
    return List.copyOf(cards.values());
  }

  /** Recommendations that stand where the evidence says something else, which a verdict rejects. */
  public List<Recommendation> insteadOfRejected() {
    return report.recommendations().stream().filter(r -> !r.setAside().isEmpty()).toList();
  }

  /** What to watch, by the reason that several share. */
  public Map<Message, List<Recommendation>> watched() {
    return byReason(Outcome.WATCH);
  }

  /** What no micro-credential can mend, by the reason that several share. */
  public Map<Message, List<Recommendation>> unsuitable() {
    return byReason(Outcome.NOT_SUITABLE);
  }

  private Map<Message, List<Recommendation>> byReason(Outcome outcome) {
    return report.recommendations().stream()
        .filter(r -> r.outcome() == outcome)
        .collect(
            Collectors.groupingBy(Recommendation::reason, LinkedHashMap::new, Collectors.toList()));
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
    double yearly = Math.exp(gap.trend()) - 1;
    String way = Math.abs(yearly) < 0.03 ? "steady" : yearly > 0 ? "rising" : "falling";
    return l.text("trend." + way) + (gap.emerging() ? l.text("trend.emerging") : "");
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
