package org.skillgap.gap.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Offer;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.Program;
import org.skillgap.gap.ScopeEvidence;
import org.skillgap.gap.ScopeEvidence.Elsewhere;
import org.skillgap.mention.Requirement;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.HardReason;
import org.skillgap.survey.LinkedAnswer;
import org.skillgap.survey.SkillAnswer;

/**
 * A market with a known truth: employers of very different size whose postings resemble each other,
 * skills with true shares and shortages, a reader that errs, and a college that teaches some of
 * them.
 */
final class Market {
  private static final int SKILLS = 60;
  private static final int EMPLOYERS = 45;
  private static final int ANSWERS = 30;
  private static final double SENSITIVITY = 0.8;
  private static final double SPECIFICITY = 0.99;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
  private static final String PREFIX = "https://skillgap.example/skill/s";

  private final double[] share = new double[SKILLS];
  private final double[] shortage = new double[SKILLS];
  private final double[] coverage = new double[SKILLS];
  private final SplittableRandom random;
  private final ScopeEvidence evidence;

  private Market(long seed) {
    random = new SplittableRandom(seed);
    for (int s = 0; s < SKILLS; s++) {
      share[s] = Math.min(0.9, 0.02 + 0.6 * Math.pow(random.nextDouble(), 2.5));
      shortage[s] = 0.1 + 0.7 * random.nextDouble();
      coverage[s] = random.nextDouble() < 0.4 ? 1 : 0;
    }
    evidence = simulated();
  }

  static Market of(long seed) {
    return new Market(seed);
  }

  ScopeEvidence evidence() {
    return evidence;
  }

  int skill(String uri) {
    return Integer.parseInt(uri.substring(PREFIX.length()));
  }

  double share(int skill) {
    return share[skill];
  }

  double gap(int skill) {
    return share[skill] * shortage[skill] * (1 - coverage[skill]);
  }

  private ScopeEvidence simulated() {
    Map<String, String> labels = new HashMap<>();
    for (int s = 0; s < SKILLS; s++) {
      labels.put(PREFIX + s, "skill " + s);
    }
    Program program =
        new Program(
            "market", "Market", null, "CA-ON", List.of("noc:00000"), List.of("taught"), null);
    return new ScopeEvidence(
        program,
        AS_OF,
        vacancies(),
        Elsewhere.NOWHERE,
        labels,
        Set.of(),
        employers(),
        answers(),
        List.of(),
        List.of(),
        List.of(),
        List.of(taught()),
        offers());
  }

  // Each employer leans toward or away from a skill: its postings resemble each other.
  private List<DemandPosting> vacancies() {
    List<DemandPosting> vacancies = new ArrayList<>();
    for (int e = 0; e < EMPLOYERS; e++) {
      int postings =
          (int)
              Math.min(
                  60, Math.max(1, Math.round(2 * Math.pow(1 - random.nextDouble(), -1 / 1.3))));
      double[] own = new double[SKILLS];
      for (int s = 0; s < SKILLS; s++) {
        own[s] = lean(share[s]);
      }
      for (int p = 0; p < postings; p++) {
        vacancies.add(vacancy(e, p, own));
      }
    }
    return vacancies;
  }

  private DemandPosting vacancy(int employer, int posting, double[] own) {
    List<SkillDemand> skills = new ArrayList<>();
    for (int s = 0; s < SKILLS; s++) {
      boolean asks = random.nextDouble() < own[s];
      if (random.nextDouble() < (asks ? SENSITIVITY : 1 - SPECIFICITY)) {
        skills.add(new SkillDemand(PREFIX + s, Requirement.REQUIRED));
      }
    }
    LocalDate day = AS_OF.minusDays(random.nextInt(700));
    return new DemandPosting(
        "v" + employer + "-" + posting,
        "e" + employer,
        "source" + random.nextInt(3),
        "CA-ON",
        List.of("noc:00000"),
        day,
        day,
        1,
        1,
        skills);
  }

  // Beta with mean p and an intra-employer correlation of .1, by the mixture of a fixed and a free
  // part.
  private double lean(double p) {
    double correlation = 0.1;
    return random.nextDouble() < correlation ? (random.nextDouble() < p ? 1 : 0) : p;
  }

  private List<EmployerAnswer> employers() {
    List<EmployerAnswer> answers = new ArrayList<>();
    for (int r = 0; r < ANSWERS; r++) {
      answers.add(
          new EmployerAnswer(
              "r" + r,
              "panel",
              AS_OF.minusDays(random.nextInt(300)),
              "employer " + r,
              "CA-ON",
              "62",
              "20-99",
              List.of("00000"),
              false,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              HardReason.NOT_TRAINED,
              List.of(),
              null,
              null,
              "panel.csv",
              r + 1));
    }
    return answers;
  }

  private List<LinkedAnswer> answers() {
    List<LinkedAnswer> answers = new ArrayList<>();
    for (int r = 0; r < ANSWERS; r++) {
      for (int s = 0; s < SKILLS; s++) {
        if (random.nextDouble() < 0.4) {
          boolean isShort = random.nextDouble() < shortage[s];
          SkillAnswer answer =
              new SkillAnswer(
                  "r" + r,
                  "panel",
                  PREFIX + s,
                  5,
                  3,
                  isShort ? 1 : 3,
                  3,
                  2,
                  null,
                  null,
                  null,
                  "panel.csv",
                  1);
          answers.add(new LinkedAnswer(answer, PREFIX + s));
        }
      }
    }
    return answers;
  }

  private static CatalogueEntry taught() {
    return new CatalogueEntry(
        "taught",
        "college",
        EntryType.COURSE,
        "Course",
        "",
        "active",
        null,
        "en",
        42.0,
        14.0,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
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
        "catalogue.csv",
        1,
        List.of());
  }

  private List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (int s = 0; s < SKILLS; s++) {
      if (coverage[s] > 0) {
        offers.add(
            new Offer("taught", PREFIX + s, "skill " + s, 1, true, null, "1", "skill " + s, 1));
      }
    }
    return offers;
  }
}
