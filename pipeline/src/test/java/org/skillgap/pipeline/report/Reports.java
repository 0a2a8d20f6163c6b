package org.skillgap.pipeline.report;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.credential.RuleResult;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.finding.Suspicious;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapFactors;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;
import org.skillgap.gap.Program;
import org.skillgap.gap.SkillCluster;
import org.skillgap.message.Message;
import org.skillgap.pipeline.report.ReportInput.EarlierRun;
import org.skillgap.pipeline.report.ReportInput.EmployerSpread;
import org.skillgap.pipeline.report.ReportInput.GapBefore;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.Quarter;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;
import org.skillgap.pipeline.report.ReportInput.SkillEvidence;
import org.skillgap.pipeline.report.ReportInput.SkillText;
import org.skillgap.pipeline.report.ReportInput.Together;
import org.skillgap.review.HeldBack;
import org.skillgap.review.Verdict;
import org.skillgap.survey.AnswerSpread;

/**
 * Made-up programs of the size of real ones, seeded, with every kind of thing that a page shows.
 */
final class Reports {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final int GAPS = 150;
  private static final int OFFERED = 30;
  private static final int ADVICE = 10;

  private final Random random;
  private final String key;
  private final String text;

  private Reports(int number, String text) {
    random = new Random(number);
    key = "p" + number;
    this.text = text;
  }

  /** A run of so many programs; each is made when it is asked for. */
  static ReportInput of(int programs) {
    return run(
        new AbstractList<>() {
          @Override
          public ProgramReport get(int index) {
            return new Reports(index, "").program();
          }

          @Override
          public int size() {
            return programs;
          }
        },
        "board");
  }

  /** A run of one program in which every text of the data holds the given one. */
  static ReportInput saying(String text) {
    return run(List.of(new Reports(0, " " + text).program()), text);
  }

  static ReportInput run(List<ProgramReport> programs, String source) {
    return new ReportInput(
        "2026-11-01-1",
        AS_OF,
        new EarlierRun("2026-10-01-1", LocalDate.of(2026, 10, 1), "own", "seed 1", "standard 1"),
        "own",
        "seed 1",
        "standard 1",
        7,
        programs,
        List.of(
            new StageCount("intake of postings", source, 12_345, 12_000, 45, 300),
            new StageCount("reading of postings", "", 12_000, 12_000, 0, 0)),
        List.of(
            new Quarantined(
                source,
                source,
                17,
                source,
                source,
                Message.of("{0} is missing", source),
                Message.of("Fill it in for every record"))),
        List.of(
            new Suspicious(
                source,
                source,
                0,
                "",
                null,
                Message.of("no mapping takes this file; it stays in the inbox"),
                Message.of(
                    "Describe the source in sources/, or name the file as its mapping says"))));
  }

  /** The same program with other gaps and nothing recommended. */
  static ReportInput with(List<Gap> gaps) {
    return with(gaps, List.of());
  }

  /** The same program with the recommendations of these outcomes alone. */
  static ReportInput advising(Outcome... outcomes) {
    ProgramReport full = new Reports(0, "").program();
    return with(
        full.gaps(),
        full.recommendations().stream()
            .filter(r -> List.of(outcomes).contains(r.outcome()))
            .toList());
  }

  private static ReportInput with(List<Gap> gaps, List<Recommendation> advice) {
    ProgramReport full = new Reports(0, "").program();
    return run(
        List.of(
            new ProgramReport(
                full.program(),
                full.occupations(),
                full.facts(),
                null,
                gaps,
                List.of(),
                advice,
                full.catalogue(),
                full.offers(),
                full.skills(),
                full.evidence(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null)),
        "board");
  }

  /**
   * A program at the edge of having any data: no gap, no employer, no survey, one empty quarter.
   */
  static ReportInput degenerate() {
    Reports reports = new Reports(0, "");
    ProgramReport full = reports.program();
    Gap one = reports.gap(0, 1, GapLabel.ACT, 0);
    Gap other = reports.gap(1, 2, GapLabel.VALIDATE, 0);
    EmployerSpread nobody = new EmployerSpread(0, 0, 0, 0);
    return run(
        List.of(
            new ProgramReport(
                full.program(),
                Map.of(),
                new ScopeFacts(0, 0, 0, 0, 0, 0, null, null, false),
                new ScopeFacts(0, 0, 0, 0, 0, 0, null, null, false),
                List.of(one, other),
                List.of(GapBefore.of(one)),
                full.recommendations(),
                List.of(),
                full.offers(),
                Map.of(),
                Map.of(
                    one.skillUri(),
                    new SkillEvidence(
                        List.of(),
                        List.of(new Quarter("2026 Q3", 0, 0)),
                        nobody,
                        AnswerSpread.WITHHELD),
                    other.skillUri(),
                    new SkillEvidence(List.of(), List.of(), nobody, AnswerSpread.WITHHELD)),
                List.of(),
                List.of(new Together(one.skillUri(), other.skillUri(), 0, 0)),
                List.of(),
                List.of(),
                null)),
        "board");
  }

  static List<Gap> suppressedGaps() {
    Reports reports = new Reports(0, "");
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      gaps.add(reports.gap(i, 0, GapLabel.INSUFFICIENT, 0.1));
    }
    return gaps;
  }

  private ProgramReport program() {
    List<Gap> gaps = new ArrayList<>();
    List<GapBefore> before = new ArrayList<>();
    Map<String, SkillText> skills = new TreeMap<>();
    Map<String, SkillEvidence> evidence = new TreeMap<>();
    for (int i = 0; i < GAPS; i++) {
      GapLabel label =
          i < 15
              ? GapLabel.ACT
              : i < 40 ? GapLabel.VALIDATE : i < 120 ? GapLabel.NO_GAP : GapLabel.INSUFFICIENT;
      double mean = 0.45 * Math.exp(-i / 12.0) + 0.002;
      gaps.add(gap(i, label == GapLabel.INSUFFICIENT ? 0 : i + 1, label, mean));
      before.add(
          GapBefore.of(gap(i, label == GapLabel.INSUFFICIENT ? 0 : i + 1, label, mean * 0.8)));
      String uri = gaps.get(i).skillUri();
      skills.put(
          uri,
          new SkillText(
              gaps.get(i).skillLabel(),
              i % 5 == 0 ? null : "nom français " + i,
              "What a person does who has it." + text));
      evidence.put(uri, evidence(uri));
    }
    List<Recommendation> advice = advice(gaps);
    return new ProgramReport(
        new Program(
            key,
            "Program " + key + text,
            null,
            "CA-ON",
            List.of("noc:63200", "noc:62200"),
            List.of("*"),
            null),
        Map.of("noc:63200", "cook" + text, "noc:62200", ""),
        new ScopeFacts(432, 380, 97.3, 61, 3, 25, AS_OF.minusYears(2), AS_OF.minusDays(10), true),
        new ScopeFacts(400, 350, 90.1, 58, 3, 25, AS_OF.minusYears(2), AS_OF.minusDays(40), true),
        gaps,
        before,
        advice,
        catalogue(),
        offers(gaps),
        skills,
        evidence,
        clusters(gaps),
        together(gaps),
        verdicts(gaps),
        List.of(new HeldBack(Verdict.link(gaps.get(0).skillUri(), "Sound knowledge of menus."), 3)),
        bundle(advice));
  }

  private Gap gap(int number, int rank, GapLabel label, double mean) {
    String name = "do useful thing " + number + " of " + key.charAt(key.length() - 1) + text;
    Interval share = around(Math.min(0.9, mean * 2.2 + 0.01));
    Interval shortage = around(0.5);
    double coverage = number % 7 == 3 ? 0.75 : number % 4 == 0 ? 0.35 : 0;
    return new Gap(
        key,
        "https://skills.example/" + key.charAt(key.length() - 1) + "/useful-thing-" + number,
        name,
        AS_OF,
        rank,
        Math.max(0, rank - 2),
        rank == 0 ? 0 : rank + 4,
        12.25 + number,
        88.5,
        0.4,
        0.8,
        0.99,
        0.41,
        0.2,
        4.5,
        share,
        number % 3 == 0 ? 0.2 : -0.1,
        0.3,
        number == 50,
        1,
        share,
        shortage,
        0.445,
        coverage,
        0,
        around(Math.min(0.9, mean / Math.max(0.2, 1 - coverage))),
        around(mean),
        number % 2 == 0 ? Double.valueOf(10_400) : null,
        number % 2 == 0
            ? new Interval(mean * 5_000, mean * 3_500, mean * 7_000, 0, mean * 8_000)
            : null,
        number % 6 == 5 ? Cause.PAY : Cause.SHORT_TRAINING,
        number % 6 == 5 ? 0 : 1,
        number % 11 == 10 ? 0.5 : 4,
        number % 7 == 3 && number < 20,
        0.9,
        0.9,
        label,
        "C",
        30 + number,
        25 + number,
        97.3,
        8,
        3,
        number % 5 == 4 ? 0 : 6,
        number % 5 == 4 ? "fewer than 5 employers answered" : "",
        rank + 1,
        rank + 12,
        rank,
        number == 1,
        GapFactors.UNRECORDED);
  }

  private static Interval around(double mean) {
    return new Interval(
        mean, mean * 0.7, Math.min(0.98, mean * 1.35), mean * 0.5, Math.min(0.99, mean * 1.6));
  }

  private SkillEvidence evidence(String uri) {
    List<Quote> quotes = new ArrayList<>();
    String sentence = "You plan healthy menus for a hundred guests, day after day." + text;
    for (int i = 0; i < 3; i++) {
      quotes.add(
          new Quote(
              "board/" + random.nextInt(100_000), AS_OF.minusDays(10 + i), uri, sentence, 4, 22));
    }
    List<Quarter> quarters = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      quarters.add(
          new Quarter(
              String.format(Locale.ROOT, "%d Q%d", 2025 + i / 4, i % 4 + 1),
              40 + i,
              10 + random.nextInt(20)));
    }
    return new SkillEvidence(
        quotes, quarters, new EmployerSpread(5, 3, 1, 0.3), new AnswerSpread(12, null, null, 6));
  }

  private List<Recommendation> advice(List<Gap> gaps) {
    List<Recommendation> advice = new ArrayList<>();
    Outcome[] outcomes = {
      Outcome.USE,
      Outcome.CREATE,
      Outcome.STACK,
      Outcome.REVISE,
      Outcome.CREATE,
      Outcome.NOT_SUITABLE,
      Outcome.WATCH,
      Outcome.NOT_SUITABLE,
      Outcome.WATCH,
      Outcome.NOT_ENOUGH_EVIDENCE
    };
    for (int i = 0; i < ADVICE; i++) {
      List<Gap> of = gaps.subList(i * 3, i * 3 + 3);
      boolean creates = outcomes[i] == Outcome.CREATE;
      List<String> targets =
          creates || i > 4
              ? List.of()
              : i == 2 ? List.of("MC-1", "MC-2", "MC-3") : List.of("MC-" + i);
      advice.add(
          new Recommendation(
              key,
              "useful-thing-" + i * 3,
              of.get(0).skillLabel() + "; " + of.get(1).skillLabel(),
              AS_OF,
              i + 1,
              outcomes[i],
              reason(outcomes[i]),
              Outcome.WATCH,
              Message.of(
                  "Look again at the next run, where nothing new can be built now; the evidence"
                      + " would carry it"),
              i == 3 ? List.of(Outcome.USE) : List.of(),
              i % 2 == 0
                  ? List.of()
                  : List.of(
                      Message.of(
                          "The demand for “{0}”{1, plural, =0 {} other { (and for # more)}} is"
                              + " falling",
                          Message.skill(of.get(0).skillLabel()), i),
                      Message.of(
                          "No employer has offered to take part in the design: partner needed")),
              of.stream().map(Gap::skillUri).toList(),
              of.stream().map(Gap::skillLabel).toList(),
              targets,
              List.of(),
              0.4,
              0.5,
              null,
              rules(),
              creates ? draft() : null,
              i == 2,
              List.of(
                  Message.of(
                      "{0} ({1})", "Harbour Kitchen" + text, Message.terms("co-design", "review")),
                  Message.of("An employer who is not named ({0})", Message.terms("review"))),
              List.of(
                  new Quote(
                      "board/1", AS_OF, of.get(0).skillUri(), "You do it daily." + text, 4, 6)),
              i == 1
                  ? Message.of(
                      "was “{0}”, is now “{1}”", Message.terms("watch"), Message.terms("create"))
                  : null,
              List.of()));
    }
    return advice;
  }

  private List<RuleResult> rules() {
    List<RuleResult> rules = new ArrayList<>();
    for (int i = 1; i <= 35; i++) {
      rules.add(
          new RuleResult(
              "A" + i,
              i % 5 == 0
                  ? RuleResult.Verdict.FAIL
                  : i % 7 == 0 ? RuleResult.Verdict.UNKNOWN : RuleResult.Verdict.PASS,
              RuleResult.Severity.MAJOR,
              Message.of("too long: {0}", "Unit " + i + text),
              Message.of("under {0} weeks, or one topic", 12),
              "Not structured by due dates",
              i % 2 == 0 ? "" : "MC-1" + text));
    }
    return rules;
  }

  private Draft draft() {
    return new Draft(
        "Useful Things" + text,
        List.of(
            Message.of("Apply {0} to a case from the workplace", "menus" + text),
            Message.of("Document the work so that a colleague can carry it on"),
            Message.quoted("Serve a menu" + text)),
        List.of(Message.of("Guided practice of each outcome with feedback")),
        Message.of(
            "A task from the workplace that shows every outcome; pass or fail for each, by a"
                + " checklist agreed with the partners"),
        24,
        6.5,
        "hybrid",
        Message.of("Digital badge that lists the outcomes and the skills with their addresses"),
        Message.of("May earn credit in {0}; the registrar decides", "Cooking 101" + text),
        null,
        List.of("63200"),
        Message.of("There is not enough evidence to state a demand."),
        List.of(new CatalogueEntry.NamedSkill("plan menus" + text, "https://skills.example/menus")),
        "cooks" + text,
        List.of(new CatalogueEntry.NeedsEvidence("25 vacancies" + text, "labour market", AS_OF)),
        List.of(Message.of("partner needed")));
  }

  private Message reason(Outcome outcome) {
    return switch (outcome) {
      case USE ->
          Message.of(
              "{0} already teaches {1} % of it; it is a draft: launch it", "Offer" + text, 80);
      case NOT_SUITABLE ->
          Message.of(
              "Short training cannot close this gap; employers name {0}",
              Message.terms("pay", "conditions"));
      default -> Message.of("The need is rising; the evidence does not yet carry a new offering");
    };
  }

  private Bundle bundle(List<Recommendation> advice) {
    return new Bundle(
        key,
        AS_OF,
        120,
        84,
        List.of(
            new Bundle.Part("Useful Things" + text, null, advice.get(1).cluster(), 24, 0.31),
            new Bundle.Part("Offer number 0" + text, "MC-0", null, 60, 0.2)),
        7,
        0.9,
        0.47,
        0.4,
        0.5,
        true);
  }

  private List<CatalogueEntry> catalogue() {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entries.add(
          new CatalogueEntry(
              "MC-" + i,
              "catalogue",
              EntryType.MICRO_CREDENTIAL,
              "Offer number " + i + text,
              "",
              null,
              null,
              null,
              12.0,
              null,
              List.of(),
              null,
              null,
              null,
              List.of(),
              List.of(new CatalogueEntry.Outcome("1", "Do the useful thing well" + text, null)),
              List.of(),
              List.of(),
              List.of(),
              null,
              null,
              null,
              null,
              null,
              List.of(),
              List.of(),
              null,
              List.of(),
              List.of(),
              null,
              List.of(),
              List.of(),
              List.of(),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              "c.jsonl",
              i + 1,
              List.of()));
    }
    return entries;
  }

  private List<Offer> offers(List<Gap> gaps) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < OFFERED; i++) {
      offers.add(
          new Offer(
              "MC-" + i % 5,
              gaps.get(i).skillUri(),
              gaps.get(i).skillLabel(),
              i % 3 == 0 ? 0.5 : 1,
              i % 2 == 0,
              null,
              i % 3 == 0 ? null : "1",
              "Do the useful thing well",
              0.9,
              null));
    }
    return offers;
  }

  private static List<SkillCluster> clusters(List<Gap> gaps) {
    List<SkillCluster> clusters = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      clusters.add(
          new SkillCluster(
              "c" + i,
              "cluster " + i,
              gaps.subList(i * 3, i * 3 + 3).stream().map(Gap::skillUri).toList()));
    }
    return clusters;
  }

  private static List<Together> together(List<Gap> gaps) {
    List<Together> together = new ArrayList<>();
    for (int i = 0; i + 1 < 15; i++) {
      together.add(
          new Together(gaps.get(i).skillUri(), gaps.get(i + 1).skillUri(), 20 - i, 3 + i % 4));
    }
    return Collections.unmodifiableList(together);
  }

  private List<Verdict> verdicts(List<Gap> gaps) {
    String sentence = "Sound knowledge of menus.";
    String uri = gaps.get(0).skillUri();
    return List.of(
        verdict(Verdict.link(uri, sentence), uri, sentence, null, "not this skill" + text),
        verdict(
            Verdict.recommendation(key, "useful-thing-9", "USE"),
            "useful-thing-9",
            null,
            "USE",
            null));
  }

  private Verdict verdict(
      String subject,
      String about,
      @Nullable String sentence,
      @Nullable String outcome,
      @Nullable String comment) {
    return new Verdict(
        subject,
        key,
        about,
        "do useful thing" + text,
        sentence,
        outcome,
        Verdict.Answer.REJECT,
        comment,
        LocalDate.of(2026, 10, 1),
        "review",
        "v.csv",
        2);
  }
}
