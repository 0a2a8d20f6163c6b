package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.Elsewhere;
import org.skillgap.gap.Elsewhere.Background;

/**
 * Postings of a market: employers of very different size whose postings resemble each other, copies
 * that were not found, standing advertisements, occupations that post more online than others, and
 * a board that came late and is strong in one occupation.
 */
final class MarketPostings {
  private static final int DAYS = 730;
  private static final int LATE_BOARD_DAYS = 220;
  private static final double PARETO = 1.2;
  private static final int MOST_POSTINGS = 150;
  private static final double COPIED = 0.2;
  private static final double COPY_FOUND = 0.95;

  private final Chance chance;
  private final Truth truth;
  private final MarketReader reader;
  private final double[] online = new double[Truth.OCCUPATIONS];
  private final double[] likeness = new double[Truth.SKILLS];
  private final List<DemandPosting> vacancies = new ArrayList<>();

  /** What is read of each employer's vacancies, once each. */
  final List<Asking> origins = new ArrayList<>();

  /** What Elsewhere asks for. */
  final Map<Double, double[]> elsewhere = new TreeMap<>();

  /**
   * What is read of one employer's vacancies.
   *
   * @param alike of each skill, whether all of its vacancies ask for it or none does
   */
  record Asking(BitSet alike, List<Vacancy> vacancies) {}

  /** What is read of one vacancy. */
  record Vacancy(int occupation, int daysAgo, BitSet read) {}

  MarketPostings(Chance chance, Truth truth, MarketReader reader) {
    this.chance = chance;
    this.truth = truth;
    this.reader = reader;
    for (int o = 0; o < online.length; o++) {
      online[o] = truth.volume[o] * Math.exp(chance.normal(0.5));
    }
    for (int s = 0; s < likeness.length; s++) {
      likeness[s] = chance.between(0.02, 0.2);
    }
    int employers = 80 + chance.below(120);
    for (int e = 0; e < employers; e++) {
      employer(e);
    }
  }

  List<DemandPosting> vacancies() {
    return vacancies;
  }

  // With the probability of its likeness an employer always asks for a skill or never does.
  private void employer(int employer) {
    double size = Math.pow(1 - chance.uniform(), -1 / PARETO);
    int postings = (int) Math.min(MOST_POSTINGS, Math.max(1, Math.round(2 * size)));
    int occupation = chance.pick(online);
    double[] set = new double[Truth.SKILLS];
    for (int s = 0; s < set.length; s++) {
      set[s] = chance.happens(likeness[s]) ? chance.uniform() : -1;
    }
    BitSet alike = new BitSet();
    for (int s = 0; s < set.length; s++) {
      alike.set(s, set[s] >= 0);
    }
    origins.add(new Asking(alike, new ArrayList<>()));
    for (int p = 0; p < postings; p++) {
      vacancy(employer, p, chance.happens(0.8) ? occupation : chance.pick(online), set);
    }
  }

  private void vacancy(int employer, int number, int occupation, double[] set) {
    int daysAgo = chance.below(DAYS);
    boolean[] asks = new boolean[Truth.SKILLS];
    for (int s = 0; s < asks.length; s++) {
      double probability = truth.asks(occupation, s, daysAgo / 365.25);
      asks[s] = set[s] >= 0 ? set[s] < probability : chance.happens(probability);
    }
    List<SkillDemand> read = reader.read(asks);
    origins.get(employer).vacancies().add(new Vacancy(occupation, daysAgo, skills(read)));
    boolean late = occupation == 0 && daysAgo < LATE_BOARD_DAYS && chance.happens(0.5);
    String source = late ? "late" : chance.happens(0.6) ? "first" : "second";
    int openings = chance.happens(0.85) ? 1 : chance.happens(0.9) ? 2 + chance.below(4) : 40;
    int open = chance.happens(0.1) ? 150 : 30;
    int found = 0;
    int copies = chance.happens(COPIED) ? 1 + chance.below(2) : 0;
    for (int c = 0; c < copies; c++) {
      if (chance.happens(COPY_FOUND)) {
        found++;
      } else {
        add(employer, number + "-" + c, "second", occupation, daysAgo, open, 0, openings, read);
      }
    }
    add(employer, "" + number, source, occupation, daysAgo, open, found, openings, read);
  }

  private void add(
      int employer,
      String number,
      String source,
      int occupation,
      int daysAgo,
      int open,
      int copies,
      int openings,
      List<SkillDemand> read) {
    vacancies.add(
        new DemandPosting(
            "v" + employer + "-" + number,
            "e" + employer,
            source,
            Market.REGION,
            List.of(Market.occupation(occupation)),
            Market.AS_OF.minusDays(daysAgo),
            Market.AS_OF.minusDays(Math.max(0, daysAgo - open)),
            1 + copies,
            openings,
            read));
  }

  private static BitSet skills(List<SkillDemand> read) {
    BitSet skills = new BitSet();
    read.forEach(demand -> skills.set(Market.skill(demand.skillUri())));
    return skills;
  }

  /** Other regions ask for much the same, other occupations of the group for less of it. */
  Elsewhere elsewhere() {
    return new Elsewhere(background(1500, 0.35), background(3000, 0.9), background(20000, 2));
  }

  private Background background(int vacancies, double unlike) {
    Map<String, Double> asking = new HashMap<>();
    double[] told = new double[Truth.SKILLS];
    elsewhere.put(unlike, told);
    for (int s = 0; s < Truth.SKILLS; s++) {
      double asks = Truth.moved(truth.share(s) / Truth.FIRMNESS, chance.normal(unlike));
      told[s] = asks;
      asking.put(
          Market.uri(s), Truth.FIRMNESS * chance.successes(vacancies, reader.reads(s, asks)));
    }
    return new Background(vacancies, asking);
  }
}
