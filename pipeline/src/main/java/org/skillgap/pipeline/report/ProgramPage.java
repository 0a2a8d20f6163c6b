package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.Quarter;

/** What the page of one program shows, in the order in which a chair reads it. */
public final class ProgramPage {
  private static final int MOST_ROWS = 10;

  /** Below this a skill is asked for in all kinds of work alike. */
  private static final double SPECIFIC_Z = 1.96;

  private static final int MOST_CARDS = 3;
  private static final int MOST_PARTNERS = 4;
  private static final int LEAST_NAME = 8;
  private static final int MOST_QUOTES = 3;

  private final ReportInput input;
  private final ProgramReport report;
  private final Map<String, CatalogueEntry> catalogue = new TreeMap<>();

  public ProgramPage(ReportInput input, ProgramReport report) {
    this.input = input;
    this.report = report;
    report.catalogue().forEach(entry -> catalogue.put(entry.id(), entry));
  }

  public ReportInput run() {
    return input;
  }

  public ProgramReport report() {
    return report;
  }

  /** The largest gaps, at most ten. */
  public List<Gap> rows() {
    return report.gaps().stream()
        .filter(g -> g.label() == GapLabel.ACT || g.label() == GapLabel.VALIDATE)
        .filter(g -> g.specificityZ() >= SPECIFIC_Z && g.trainable() > 0)
        .limit(MOST_ROWS)
        .toList();
  }

  public double widest() {
    return rows().stream().mapToDouble(g -> g.gap().high80()).max().orElse(1);
  }

  /** What to do, at most three, best first. */
  public List<Recommendation> cards() {
    return report.recommendations().stream()
        .filter(r -> isAction(r.outcome()))
        .limit(MOST_CARDS)
        .toList();
  }

  public List<Recommendation> furtherCards() {
    return report.recommendations().stream()
        .filter(r -> isAction(r.outcome()))
        .skip(MOST_CARDS)
        .toList();
  }

  public List<Recommendation> watched() {
    return with(Outcome.WATCH);
  }

  public List<Recommendation> unsuitable() {
    return with(Outcome.NOT_SUITABLE);
  }

  public List<Gap> taughtButShort() {
    return report.gaps().stream().filter(Gap::taughtButShort).limit(MOST_ROWS).toList();
  }

  /** Rising skills about which there is nothing to do yet. */
  public List<Gap> emerging() {
    Set<String> actedOn =
        report.recommendations().stream()
            .filter(r -> isAction(r.outcome()))
            .flatMap(r -> r.skills().stream())
            .collect(Collectors.toSet());
    return report.gaps().stream()
        .filter(Gap::emerging)
        .filter(gap -> !actedOn.contains(gap.skillUri()))
        .limit(MOST_ROWS)
        .toList();
  }

  /** How many skills are too thinly asked for, in a sentence. */
  public String withheld() {
    long thin = notEnoughEvidence();
    return thin == 1
        ? "One skill is asked for too rarely to say anything about it; its value is withheld"
        : thin
            + " skills are asked for too rarely to say anything about them; their values are"
            + " withheld";
  }

  public long notEnoughEvidence() {
    return report.gaps().stream().filter(g -> g.label() == GapLabel.INSUFFICIENT).count();
  }

  public List<Quarter> quarters(Gap gap) {
    return report.quarters().getOrDefault(gap.skillUri(), List.of());
  }

  public List<Quote> quotes(String skillUri) {
    return report.quotes().getOrDefault(skillUri, List.of()).stream().limit(MOST_QUOTES).toList();
  }

  /** What to do, in one line. */
  public String decision() {
    List<Recommendation> cards = cards();
    if (cards.isEmpty()) {
      return rows().isEmpty()
          ? "The evidence shows no gap that a micro-credential should address now."
          : "There are gaps, but the evidence does not yet carry a new offering: see what to watch.";
    }
    List<String> parts = new ArrayList<>();
    for (Recommendation card : cards) {
      parts.add(Plain.outcome(card.outcome()) + ": " + subject(card));
    }
    return String.join(" · ", parts);
  }

  /** What a recommendation is about: the entries it names, or the cluster. */
  public String subject(Recommendation card) {
    List<String> titles = card.targets().stream().map(this::title).toList();
    if (titles.isEmpty()) {
      return card.draft() == null ? Plain.first(card.title()) : card.draft().title();
    }
    return titles.size() == 1 ? titles.get(0) : series(titles);
  }

  // What the titles of a series have in common names it.
  private static String series(List<String> titles) {
    String common = titles.get(0);
    for (String title : titles) {
      while (!title.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    String name = common.replaceAll("[\\s:–-]+$", "");
    return (name.length() < LEAST_NAME ? titles.get(0) + " and others" : name)
        + " ("
        + titles.size()
        + " micro-credentials)";
  }

  public String title(String entryId) {
    CatalogueEntry entry = catalogue.get(entryId);
    return entry == null ? entryId : entry.title();
  }

  /** Who would take part, those who would design or review first; the rest as a number. */
  public String partners(Recommendation card) {
    List<String> willing =
        card.partnersWilling().stream()
            .sorted(
                Comparator.comparing((String p) -> !p.contains("co-design")).thenComparing(p -> p))
            .toList();
    if (willing.isEmpty()) {
      return "partner needed";
    }
    int more = willing.size() - MOST_PARTNERS;
    return String.join("; ", willing.subList(0, Math.min(MOST_PARTNERS, willing.size())))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  /** What moved since the run before, largest first. */
  public List<String> changes() {
    Map<String, Gap> before = new TreeMap<>();
    report.gapsBefore().forEach(g -> before.put(g.skillUri(), g));
    List<String> changes = new ArrayList<>();
    if (before.isEmpty()) {
      return changes;
    }
    report.gaps().stream()
        .filter(g -> before.containsKey(g.skillUri()))
        .sorted(
            Comparator.comparingDouble((Gap g) -> -Math.abs(g.gap().mean() - mean(before, g)))
                .thenComparing(Gap::skillUri))
        .filter(g -> Math.abs(g.gap().mean() - mean(before, g)) > 0.005)
        .limit(5)
        .forEach(
            g ->
                changes.add(
                    g.skillLabel()
                        + ": gap "
                        + Plain.percent(mean(before, g))
                        + " → "
                        + Plain.percent(g.gap().mean())));
    report.recommendations().stream()
        .filter(r -> !r.change().isEmpty())
        .forEach(r -> changes.add(r.title() + ": " + r.change()));
    return changes;
  }

  private static double mean(Map<String, Gap> gaps, Gap gap) {
    Gap other = gaps.get(gap.skillUri());
    return other == null ? 0 : other.gap().mean();
  }

  private List<Recommendation> with(Outcome outcome) {
    return report.recommendations().stream().filter(r -> r.outcome() == outcome).toList();
  }

  private static boolean isAction(Outcome outcome) {
    return switch (outcome) {
      case USE, REVISE, SPLIT, STACK, CREATE -> true;
      case NOT_SUITABLE, WATCH, NOT_ENOUGH_EVIDENCE -> false;
    };
  }
}
