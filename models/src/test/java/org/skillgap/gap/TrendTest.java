package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.mention.Requirement;

class TrendTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final String SKILL = "u/skill";
  private static final String OTHER = "u/other";
  private static final int WEEKS = 100;

  private final List<DemandPosting> postings = new ArrayList<>();

  @Test
  void aSkillThatManyEmployersAskForEverMoreIsEmerging() {
    everyWeek("a", week -> week < 50 ? 6 : 1);
    Gap gap = gap();
    assertThat(gap.emerging()).isTrue();
    assertThat(gap.emergingProbability()).isGreaterThan(0.9);
    assertThat(gap.trend()).isPositive();
  }

  @Test
  void aSkillThatIsAskedForAsOftenAsEverIsNot() {
    everyWeek("a", week -> 3);
    assertThat(gap().emerging()).isFalse();
    assertThat(gap().emergingProbability()).isLessThan(0.4);
  }

  @Test
  void aBoardThatOpenedLateShowsNoTrend() {
    everyWeek("a", week -> 3);
    double without = gap().trend();
    for (int week = 0; week < 20; week++) {
      add("late", "late" + week, week, true);
      add("late", "later" + week, week, true);
    }
    assertThat(gap().trend()).isCloseTo(without, within(0.01));
  }

  @Test
  void oneEmployersNewStandardTextIsNoRise() {
    everyWeek("a", week -> 3);
    for (int i = 0; i < 60; i++) {
      add("a", "one", i % 12, true);
    }
    Gap byOne = gap();
    postings.clear();
    everyWeek("a", week -> 3);
    for (int i = 0; i < 60; i++) {
      add("a", "many" + i, i % 12, true);
    }
    assertThat(gap().emerging()).isTrue();
    assertThat(byOne.emerging()).isFalse();
  }

  @Test
  void whereNoSkillMovesOneLuckySlopeIsBelievedLess() {
    GapProfile profile = GapProfile.standard();
    Slope lucky = new Slope(0.55, 0.06, 1, 20, 8);
    Slope still = new Slope(0.02, 0.02, 1, 20, 8);
    Slope moving = new Slope(-0.9, 0.02, 1, 20, 8);
    List<Slope> calm = new ArrayList<>(List.of(lucky));
    List<Slope> stirred = new ArrayList<>(List.of(lucky));
    for (int i = 0; i < 40; i++) {
      calm.add(still);
      stirred.add(i % 2 == 0 ? still : moving);
    }
    assertThat(new TrendPrior(calm, profile).of(lucky).rises())
        .isLessThan(new TrendPrior(stirred, profile).of(lucky).rises() - 0.1);
  }

  // Three vacancies a week by forty employers in turn; so many of ten ask.
  private void everyWeek(String source, IntUnaryOperator ofTen) {
    for (int week = 0; week < WEEKS; week++) {
      for (int i = 0; i < 3; i++) {
        int number = week * 3 + i;
        add(source, "e" + number % 40, week, number * 7 % 10 < ofTen.applyAsInt(week));
      }
    }
  }

  private void add(String source, String employer, int weeksAgo, boolean asks) {
    LocalDate day = AS_OF.minusDays(weeksAgo * 7L);
    postings.add(
        new DemandPosting(
            "v" + postings.size(),
            employer,
            source,
            "CA-ON",
            List.of("noc:1"),
            day,
            day,
            1,
            1,
            List.of(new SkillDemand(asks ? SKILL : OTHER, Requirement.REQUIRED))));
  }

  private Gap gap() {
    ScopeEvidence scope =
        new ScopeEvidence(
            new Program("p", "P", null, "CA-ON", List.of("noc:1"), List.of(), null),
            AS_OF,
            postings,
            Elsewhere.NOWHERE,
            ReaderErrors.UNCOUNTED,
            Map.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return GapModel.estimate(scope, GapProfile.standard(), 1).stream()
        .filter(gap -> gap.skillUri().equals(SKILL))
        .findFirst()
        .orElseThrow();
  }
}
