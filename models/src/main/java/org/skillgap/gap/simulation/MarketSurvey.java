package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.HardReason;
import org.skillgap.survey.LinkedAnswer;
import org.skillgap.survey.SkillAnswer;

/**
 * A panel of employers who chose to answer: the large ones too often, about the skills they know,
 * some who complain of everything, some answers that say nothing or contradict each other, and on
 * the whole a little more shortage than there is.
 */
final class MarketSurvey {
  private static final List<String> SIZES = List.of("1-4", "20-99", "500+");
  private static final List<String> SECTORS = List.of("62", "72");
  private static final double[] ESTABLISHMENTS = {4000, 1500, 200};
  private static final double[] WILLING = {1, 3, 12};
  private static final double KEEN = 0.04;
  static final double ALIKE = 0.15;

  final List<EmployerAnswer> employers = new ArrayList<>();
  final List<LinkedAnswer> answers = new ArrayList<>();
  final List<BusinessCounts> businesses = new ArrayList<>();

  /** Of each skill, what each employer's answer came of. */
  final List<List<Origin>> origins = new ArrayList<>();

  private final Chance chance;
  private final double[] shift = new double[SIZES.size() * SECTORS.size()];
  private final Truth truth;

  /**
   * What an answer came of.
   *
   * @param shift how much readier this sector and size is to call a skill short
   */
  record Origin(int employer, double shift, boolean isShort) {
    /** Of an employer whose answers are each by itself. */
    static final double NO_MOOD = -1;

    /** Probability of the answer, were the shortage and the employer's mood these. */
    double likelihood(double shortage, double mood) {
      double probability = Math.max(0, Math.min(1, shortage + shift));
      double says = mood < 0 ? probability : mood < probability ? 1 : 0;
      double callsShort = says + (1 - says) * KEEN;
      return isShort ? callsShort : 1 - callsShort;
    }
  }

  MarketSurvey(Chance chance, Truth truth) {
    this.chance = chance;
    this.truth = truth;
    for (int s = 0; s < Truth.SKILLS; s++) {
      origins.add(new ArrayList<>());
    }
    double[] answering = new double[shift.length];
    for (int c = 0; c < shift.length; c++) {
      int size = c % SIZES.size();
      double establishments = ESTABLISHMENTS[size] * chance.between(0.7, 1.3);
      businesses.add(
          new BusinessCounts(
              SECTORS.get(c / SIZES.size()), SIZES.get(size), Market.REGION, establishments));
      answering[c] = establishments * WILLING[size] * chance.between(0.5, 1.5);
    }
    unlikeCells();
    int[] known = known();
    int panel = 25 + chance.below(30);
    for (int r = 0; r < panel; r++) {
      respond(r, chance.pick(answering), known);
    }
  }

  // Shortage differs by sector and size, and not at all over all establishments together.
  private void unlikeCells() {
    double sum = 0;
    double all = 0;
    for (int c = 0; c < shift.length; c++) {
      shift[c] = chance.normal(0.08);
      sum += shift[c] * businesses.get(c).establishments();
      all += businesses.get(c).establishments();
    }
    for (int c = 0; c < shift.length; c++) {
      shift[c] -= sum / all;
    }
  }

  private int[] known() {
    return IntStream.range(0, Truth.SKILLS)
        .boxed()
        .sorted((a, b) -> Double.compare(truth.share(b), truth.share(a)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void respond(int number, int cell, int[] known) {
    employers.add(employer(number, cell));
    double mood = chance.happens(ALIKE) ? chance.uniform() : Origin.NO_MOOD;
    for (int i = 0; i < known.length; i++) {
      if (chance.happens(i < 45 ? 0.4 : 0.06)) {
        double probability = Math.max(0, Math.min(1, truth.shortage[known[i]] + shift[cell]));
        double at = mood >= 0 ? mood : chance.uniform();
        boolean isShort = at < probability || chance.happens(KEEN);
        boolean silent = chance.happens(0.05);
        if (!silent) {
          origins.get(known[i]).add(new Origin(number, shift[cell], isShort));
        }
        answer(number, known[i], isShort, silent ? null : Integer.valueOf(5));
        if (chance.happens(0.02)) {
          answer(number, known[i], !isShort, 5);
        }
      }
    }
  }

  private void answer(int number, int skill, boolean isShort, @Nullable Integer importance) {
    answers.add(
        new LinkedAnswer(
            new SkillAnswer(
                "r" + number,
                "panel",
                "skill " + skill,
                importance,
                3,
                isShort ? 1 : 3,
                3,
                2,
                null,
                null,
                null,
                "panel.csv",
                1),
            Market.uri(skill)));
  }

  private EmployerAnswer employer(int number, int cell) {
    return new EmployerAnswer(
        "r" + number,
        "panel",
        Market.AS_OF.minusDays(chance.below(300)),
        "employer " + number,
        Market.REGION,
        SECTORS.get(cell / SIZES.size()),
        SIZES.get(cell % SIZES.size()),
        List.of("10000"),
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
        1);
  }
}
