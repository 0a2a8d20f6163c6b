package org.skillgap.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.gap.Beta;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.gap.GapProfile;

/**
 * Shortage of each skill from the employers' answers: weighted, one vote an establishment, drawn
 * toward what the scope's employers say of all skills, and withheld where it would show what a
 * single employer said.
 */
public final class ShortageModel {
  private final GapProfile profile;
  private final EmployerWeights weights;
  private final Map<String, List<Vote>> votes;
  private final Map<String, String> withheld;
  private final CellEffects effects;
  private final int responses;
  private final Beta prior;

  /** Answers about skills of a scope; {@code businesses} are those of its region. */
  public ShortageModel(
      List<EmployerAnswer> employers,
      List<LinkedAnswer> answers,
      List<BusinessCounts> businesses,
      LocalDate asOf,
      GapProfile profile) {
    this.profile = profile;
    Map<String, EmployerAnswer> byResponse = new TreeMap<>();
    employers.stream()
        .filter(e -> !e.submittedAt().isAfter(asOf))
        .forEach(e -> byResponse.put(e.responseId(), e));
    responses = (int) byResponse.values().stream().map(Vote::establishment).distinct().count();
    weights = new EmployerWeights(byResponse.values(), businesses, asOf, profile);
    votes = Vote.bySkill(byResponse, answers);
    // What is so old that nothing is left of it is no answer any more.
    votes.values().forEach(own -> own.removeIf(v -> !(weights.of(v.employer().responseId()) > 0)));
    votes.values().removeIf(List::isEmpty);
    withheld = Disclosure.withheld(votes, weights, profile);
    List<List<Vote>> told =
        votes.entrySet().stream()
            .filter(e -> !withheld.containsKey(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    effects = new CellEffects(told, weights);
    List<double[]> observed = told.stream().map(this::weighted).toList();
    prior = ShortagePrior.fitted(observed, shown(), weights, effects, profile);
  }

  /** Establishments that answered. */
  public int responses() {
    return responses;
  }

  /** Whether any answer may be used: a survey of a few employers tells nothing. */
  public boolean tells() {
    return votes.size() > withheld.size();
  }

  /** Shortage of one skill; a prior where nobody answered or the answers are withheld. */
  public Shortage shortage(String skillUri) {
    List<Vote> own = votes.getOrDefault(skillUri, List.of());
    String suppression = withheld.getOrDefault(skillUri, "");
    double strength = prior.hits() + prior.misses();
    if (own.isEmpty()) {
      // Employers name the skills that they lack: of one that nobody names, their tone tells
      // nothing.
      double stated = Math.min(strength, profile.shortagePriorStrength());
      Beta unasked = Beta.around(profile.shortagePrior(), stated);
      return new Shortage(unasked, profile.shortagePrior(), stated, null, 0, 0, "");
    }
    if (!suppression.isEmpty()) {
      return new Shortage(prior, prior.mean(), strength, null, 0, 0, suppression);
    }
    double[] estimate = weighted(own);
    double worth = estimate[1];
    return new Shortage(
        prior.plus(worth * estimate[0], worth * (1 - estimate[0])),
        prior.mean(),
        strength,
        estimate[0],
        worth,
        own.size(),
        "");
  }

  /**
   * Employers who call the skill short; where too few to be told apart do, those who call any skill
   * of the scope short, and nobody where these are too few as well.
   */
  public List<EmployerAnswer> employersShortOf(String skillUri) {
    List<EmployerAnswer> own =
        withheld.containsKey(skillUri)
            ? List.of()
            : shortOf(votes.getOrDefault(skillUri, List.of()));
    if (own.size() >= profile.disclosureEmployers()) {
      return own;
    }
    List<EmployerAnswer> all = shortOf(shown());
    return all.size() >= profile.disclosureEmployers() ? all : List.of();
  }

  /** Mean level that employers need, 1 to 4; absent where too few tell. */
  public @Nullable Double levelNeeded(String skillUri) {
    double[] levels =
        votes.getOrDefault(skillUri, List.of()).stream()
            .map(Vote::levelNeeded)
            .filter(Objects::nonNull)
            .mapToDouble(Integer::doubleValue)
            .toArray();
    return withheld.containsKey(skillUri) || levels.length < profile.disclosureEmployers()
        ? null
        : java.util.Arrays.stream(levels).average().orElseThrow();
  }

  private List<Vote> shown() {
    return votes.entrySet().stream()
        .filter(e -> !withheld.containsKey(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .toList();
  }

  // One an establishment: its newest response.
  private static List<EmployerAnswer> shortOf(List<Vote> votes) {
    Map<String, EmployerAnswer> employers = new TreeMap<>();
    for (Vote vote : votes) {
      if (vote.isShort()) {
        employers.merge(
            vote.establishment(),
            vote.employer(),
            (a, b) -> b.submittedAt().isAfter(a.submittedAt()) ? b : a);
      }
    }
    return List.copyOf(employers.values());
  }

  /**
   * Part of the establishments that calls it short, and the number of answers that this is worth:
   * newer ones weigh more, and each is freed from what its sector and size say of all skills.
   */
  private double[] weighted(List<Vote> own) {
    double sum = 0;
    double squares = 0;
    double hits = 0;
    for (Vote vote : own) {
      double weight = weights.fading(vote.employer().responseId());
      sum += weight;
      squares += weight * weight;
      hits += weight * ((vote.isShort() ? 1 : 0) - effects.of(vote));
    }
    return new double[] {Math.max(0, Math.min(1, hits / sum)), sum * sum / squares};
  }
}
