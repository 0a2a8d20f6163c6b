package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.skillgap.gap.simulation.MarketPostings.Asking;
import org.skillgap.gap.simulation.MarketPostings.Vacancy;

/**
 * How often vacancies will ask for a skill, to one who knows how the market makes them and is told
 * all but the skill's level, its growth and how often the reader misses it: exact inference on a
 * grid.
 */
final class ForeseenShare {
  private static final int LEVELS = 30;
  private static final int SLOPES = 5;
  private static final int QUARTERS = 8;
  private static final int FUTURES = 10;

  /** Means of the quarters of a normal distribution, and nothing. */
  private static final double[] NORMAL = {-1.27, -0.32, 0, 0.32, 1.27};

  /** Means of the fifths of a normal distribution. */
  private static final double[] FIFTHS = {-1.4, -0.53, 0, 0.53, 1.4};

  /** Whether a skill was made to rise, to fall, or neither; which of them are is not told. */
  private enum Kind {
    RISING(Truth.RISING),
    FALLING(Truth.FALLING),
    OTHER(Truth.SKILLS - Truth.RISING - Truth.FALLING);

    private final int skills;

    Kind(int skills) {
      this.skills = skills;
    }

    double level(double part) {
      return this == OTHER
          ? Math.exp(Math.log(0.004) + part * Math.log(0.6 / 0.004))
          : 0.10 + part * 0.25;
    }

    double slope(int number) {
      double part = (number + 0.5) / SLOPES;
      return switch (this) {
        case RISING -> Math.log(1.8 + part * 0.6);
        case FALLING -> -Math.log(1.5 + part * 0.7);
        case OTHER -> 0.12 * NORMAL[number];
      };
    }

    // Three quarters of the others neither rise nor fall.
    double prior(int slope) {
      double ofKind =
          this != OTHER ? 1.0 / SLOPES : NORMAL[slope] == 0 ? 0.75 : 0.25 / (SLOPES - 1);
      return skills * ofKind;
    }
  }

  /** What could be true, how likely that makes what is read, and what share would follow. */
  private record Hypothesis(double prior, double log, double ahead) {}

  private final Truth truth;
  private final Market market;
  private final int skill;
  private final double[][] read = new double[Truth.OCCUPATIONS][QUARTERS];
  private final double[][] unread = new double[Truth.OCCUPATIONS][QUARTERS];

  private ForeseenShare(Market market, int skill) {
    this.truth = market.truth();
    this.market = market;
    this.skill = skill;
    for (Asking employer : market.postings().origins) {
      if (!employer.alike().get(skill)) {
        for (Vacancy v : employer.vacancies()) {
          (v.read().get(skill) ? read : unread)[v.occupation()][quarter(v)]++;
        }
      }
    }
  }

  /** Share of the skill that is to be expected when the first learners finish. */
  static double of(Market market, int skill) {
    return new ForeseenShare(market, skill).share();
  }

  private static int quarter(Vacancy v) {
    return Math.min(QUARTERS - 1, (int) (v.daysAgo() / 365.25 * 4));
  }

  private double share() {
    List<Hypothesis> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int l = 0; l < LEVELS; l++) {
        for (int g = 0; g < SLOPES; g++) {
          all.add(hypothesis(kind, (l + 0.5) / LEVELS, g));
        }
      }
    }
    double most = all.stream().mapToDouble(Hypothesis::log).max().orElseThrow();
    double sum = 0;
    double weights = 0;
    for (Hypothesis h : all) {
      double weight = h.prior() * Math.exp(h.log() - most);
      sum += weight * h.ahead();
      weights += weight;
    }
    return sum / weights;
  }

  private Hypothesis hypothesis(Kind kind, double part, int number) {
    double level = kind.level(part);
    double slope = kind.slope(number);
    double[][] asks = new double[Truth.OCCUPATIONS][QUARTERS];
    for (int o = 0; o < Truth.OCCUPATIONS; o++) {
      for (int m = 0; m < QUARTERS; m++) {
        asks[o][m] = asks(o, level, slope, (m + 0.5) / 4);
      }
    }
    return new Hypothesis(kind.prior(number), log(asks) + elsewhere(asks), ahead(level, slope));
  }

  private double asks(int occupation, double level, double slope, double yearsAgo) {
    return Truth.moved(
        level, truth.unlike[occupation][skill] + slope * (Truth.STATED_AT - yearsAgo));
  }

  // The mean over how often the reader may find the skill.
  private double log(double[][] asks) {
    double invented = 1 - market.reader().specificity(skill);
    double[] logs = new double[FIFTHS.length];
    for (int f = 0; f < FIFTHS.length; f++) {
      double found =
          market.reader().meanSensitivity(skill)
              + FIFTHS[f] * market.reader().sensitivityDeviation(skill);
      logs[f] = log(asks, Math.max(0.05, Math.min(0.995, found)), invented);
    }
    double most = Arrays.stream(logs).max().orElseThrow();
    return most + Math.log(Arrays.stream(logs).map(l -> Math.exp(l - most)).sum());
  }

  private double log(double[][] asks, double found, double invented) {
    double log = 0;
    for (int o = 0; o < Truth.OCCUPATIONS; o++) {
      for (int m = 0; m < QUARTERS; m++) {
        if (read[o][m] + unread[o][m] > 0) {
          double reads = asks[o][m] * found + (1 - asks[o][m]) * invented;
          log += read[o][m] * Math.log(reads) + unread[o][m] * Math.log(1 - reads);
        }
      }
    }
    for (Asking employer : market.postings().origins) {
      if (employer.alike().get(skill)) {
        log += Math.log(alike(employer, asks, found, invented));
      }
    }
    return log;
  }

  // One threshold decides what all vacancies of the employer ask for: between two of their
  // probabilities it always asks the same of the same ones.
  private double alike(Asking employer, double[][] asks, double found, double invented) {
    List<Vacancy> byProbability =
        employer.vacancies().stream()
            .sorted(Comparator.comparingDouble(v -> asks[v.occupation()][quarter(v)]))
            .toList();
    double likelihood = 1;
    for (Vacancy v : byProbability) {
      likelihood *= v.read().get(skill) ? found : 1 - found;
    }
    double sum = 0;
    double below = 0;
    for (Vacancy v : byProbability) {
      double probability = asks[v.occupation()][quarter(v)];
      sum += (probability - below) * likelihood;
      below = probability;
      likelihood *= v.read().get(skill) ? invented / found : (1 - invented) / (1 - found);
    }
    return sum + (1 - below) * likelihood;
  }

  private double elsewhere(double[][] asks) {
    double sum = 0;
    double all = 0;
    for (int m = 0; m < QUARTERS; m++) {
      double weight = Math.pow(2, -(m + 0.5) / 4 / truth.halfLifeYears);
      for (int o = 0; o < Truth.OCCUPATIONS; o++) {
        sum += weight * truth.volume[o] * asks[o][m];
        all += weight * truth.volume[o];
      }
    }
    double here = sum / all;
    double log = 0;
    for (Map.Entry<Double, double[]> other : market.postings().elsewhere.entrySet()) {
      double there = other.getValue()[skill];
      double z = (logit(there) - logit(here)) / other.getKey();
      log -= z * z / 2;
    }
    return log;
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private double ahead(double level, double slope) {
    double sum = 0;
    double all = 0;
    for (int o = 0; o < Truth.OCCUPATIONS; o++) {
      for (int i = 0; i < FUTURES; i++) {
        sum += truth.volume[o] * Truth.moved(asks(o, level, slope, 0), slope * (i + 0.5) / FUTURES);
        all += truth.volume[o];
      }
    }
    return Truth.FIRMNESS * sum / all;
  }
}
