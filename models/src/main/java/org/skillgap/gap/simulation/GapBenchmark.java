package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.Elsewhere;
import org.skillgap.gap.GapModel;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Program;
import org.skillgap.gap.ReaderErrors;
import org.skillgap.gap.ScopeEvidence;
import org.skillgap.mention.Requirement;

/** The speed of estimation: scopes of 2,000 skills, one after another on each core. */
public final class GapBenchmark {
  private static final int SKILLS = 2_000;
  private static final int VACANCIES = 1_500;
  private static final int EMPLOYERS = 300;
  private static final int ASKED = 20;

  private GapBenchmark() {}

  /** Estimates so many scopes and says how long it took and how much memory was in use at most. */
  public static String run(int scopes, GapProfile profile) {
    List<ScopeEvidence> evidence =
        IntStream.range(0, scopes).mapToObj(GapBenchmark::scope).toList();
    long start = System.nanoTime();
    long gaps =
        evidence.parallelStream()
            .mapToLong(scope -> GapModel.estimate(scope, profile, 1).size())
            .sum();
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "%d scopes, %d gaps, %d draws each: %.1f s on %d cores, heap of at most %d MB",
        scopes,
        gaps,
        profile.draws(),
        seconds,
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().totalMemory() >> 20);
  }

  private static ScopeEvidence scope(int number) {
    Chance chance = new Chance(number);
    List<DemandPosting> vacancies = new ArrayList<>();
    Map<String, String> labels = new HashMap<>();
    for (int v = 0; v < VACANCIES; v++) {
      Set<Integer> asked = new TreeSet<>();
      // The first skills are asked for most, as in any taxonomy; the first rounds reach all.
      asked.add(v % SKILLS);
      asked.add((v + VACANCIES) % SKILLS);
      while (asked.size() < ASKED) {
        asked.add((int) (SKILLS * Math.pow(chance.uniform(), 3)));
      }
      List<SkillDemand> skills = new ArrayList<>();
      for (int s : asked) {
        skills.add(new SkillDemand(Market.uri(s), Requirement.REQUIRED));
        labels.put(Market.uri(s), "skill " + s);
      }
      int daysAgo = chance.below(700);
      vacancies.add(
          new DemandPosting(
              "v" + v,
              "e" + (int) (EMPLOYERS * Math.pow(chance.uniform(), 2)),
              "source" + chance.below(3),
              Market.REGION,
              List.of(Market.occupation(0)),
              Market.AS_OF.minusDays(daysAgo),
              Market.AS_OF.minusDays(daysAgo),
              1,
              1,
              skills));
    }
    return new ScopeEvidence(
        new Program(
            "scope" + number,
            "Scope",
            null,
            Market.REGION,
            List.of(Market.occupation(0)),
            List.of("*"),
            null),
        Market.AS_OF,
        vacancies,
        Elsewhere.NOWHERE,
        ReaderErrors.UNCOUNTED,
        labels,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
