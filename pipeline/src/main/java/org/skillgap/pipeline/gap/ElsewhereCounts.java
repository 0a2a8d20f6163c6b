package org.skillgap.pipeline.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.gap.Elsewhere;
import org.skillgap.gap.Elsewhere.Background;
import org.skillgap.gap.GapProfile;
import org.skillgap.pipeline.gap.CountElsewhere.Count;
import org.skillgap.pipeline.gap.CountElsewhere.Level;

/** Counts over all vacancies, from which each program's surroundings follow by subtraction. */
public record ElsewhereCounts(List<Count> counts) {
  public static final ElsewhereCounts NONE = new ElsewhereCounts(List.of());

  public ElsewhereCounts {
    counts = List.copyOf(counts);
  }

  /** What vacancies outside of a program ask for; {@code demand} are those inside. */
  public Elsewhere of(String program, List<DemandPosting> demand, GapProfile profile) {
    Map<String, Double> inside = new HashMap<>();
    inside.put("", (double) demand.size());
    for (DemandPosting vacancy : demand) {
      for (SkillDemand skill : vacancy.skills()) {
        double amount =
            switch (skill.requirement()) {
              case REQUIRED -> 1;
              case PREFERRED -> profile.preferredWeight();
              case CONTEXT, NEGATED -> 0;
            };
        inside.merge(skill.skillUri(), amount, Double::sum);
      }
    }
    Map<String, Double> occupations = amounts(program, Level.OCCUPATIONS);
    Map<String, Double> groups = amounts(program, Level.GROUPS);
    return new Elsewhere(
        without(occupations, inside),
        without(groups, occupations),
        without(amounts("", Level.EVERYTHING), groups));
  }

  private Map<String, Double> amounts(String program, Level level) {
    Map<String, Double> amounts = new HashMap<>();
    for (Count count : counts) {
      if (count.level() == level && count.program().equals(program)) {
        amounts.put(count.skillUri(), count.amount());
      }
    }
    return amounts;
  }

  private static Background without(Map<String, Double> all, Map<String, Double> some) {
    Map<String, Double> rest = new HashMap<>();
    all.forEach((uri, n) -> rest.put(uri, Math.max(0, n - some.getOrDefault(uri, 0.0))));
    Double vacancies = rest.remove("");
    return vacancies == null ? Background.NONE : new Background(Math.round(vacancies), rest);
  }
}
