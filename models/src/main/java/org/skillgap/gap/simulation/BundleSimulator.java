package org.skillgap.gap.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.bundle.BundleChoice;
import org.skillgap.credential.bundle.BundleProblem;
import org.skillgap.credential.bundle.Offering;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapModel;
import org.skillgap.gap.GapProfile;

/**
 * Bundles on markets whose truth is known: what the bundle chosen by the estimated gaps covers of
 * the true ones, against the best bundle that the truth allows and against what colleges do without
 * such a choice, all with the same hours.
 */
public final class BundleSimulator {
  private static final int GAP_SKILLS = 36;
  private static final int EXISTING = 12;
  private static final int COURSES = 12;
  private static final double COURSE_HOURS = 45;

  private BundleSimulator() {}

  /**
   * What came of the markets; each part is a mean over them.
   *
   * @param solved gap covered by the solver's bundle as part of the best one's, by the same
   *     estimates: whether the choice itself loses anything
   * @param greedy the same for the greedy bundle
   * @param captured true gap covered by the chosen bundle as part of the best bundle for the truth
   * @param perSkill the same for one micro-credential a top skill
   * @param courses the same for the best whole courses
   * @param winsPerSkill part of the markets in which the chosen bundle covers at least as much true
   *     gap as one micro-credential a top skill
   * @param winsCourses the same against whole courses
   * @param proved part of the markets in which the bundle was proved to be the best
   */
  public record Report(
      int markets,
      double solved,
      double greedy,
      double captured,
      double perSkill,
      double courses,
      double winsPerSkill,
      double winsCourses,
      double proved) {

    /** Each figure by its name, as the data file of figures names it. */
    public Map<String, Double> figures() {
      Map<String, Double> figures = new TreeMap<>();
      figures.put("solved", solved);
      figures.put("greedy", greedy);
      figures.put("captured", captured);
      figures.put("per skill", perSkill);
      figures.put("courses", courses);
      figures.put("wins per skill", winsPerSkill);
      figures.put("wins courses", winsCourses);
      figures.put("proved", proved);
      return figures;
    }

    /** For a person to read. */
    public String text() {
      return String.format(
          Locale.ROOT,
          "bundles in the same hours: %.1f %% of the best by the estimates (greedy %.1f %%), %.1f %%"
              + " of the best by the truth%n"
              + "one micro-credential a top skill: %.1f %%, whole courses: %.1f %% of the best by the"
              + " truth%n"
              + "bundles cover at least as much in %.1f and %.1f %% of the markets",
          solved * 100,
          greedy * 100,
          captured * 100,
          perSkill * 100,
          courses * 100,
          winsPerSkill * 100,
          winsCourses * 100);
    }
  }

  /** Simulates so many markets by the standard rules; the same seed gives the same report. */
  public static Report run(int markets, long seed, GapProfile method) {
    return run(markets, seed, method, RuleProfile.standard());
  }

  /** As before, by a college's own rules. */
  public static Report run(int markets, long seed, GapProfile method, RuleProfile rules) {
    double[] sums = new double[8];
    for (int m = 0; m < markets; m++) {
      add(sums, one(seed + m, method, rules));
    }
    return new Report(
        markets,
        sums[0] / markets,
        sums[1] / markets,
        sums[2] / markets,
        sums[3] / markets,
        sums[4] / markets,
        sums[5] / markets,
        sums[6] / markets,
        sums[7] / markets);
  }

  private static void add(double[] sums, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }

  /**
   * What bundles by the estimates cover of the best by the truth, beside what the bundles of one
   * would who knows all that the evidence could tell, and more: by how much estimates could still
   * gain, and what is out of reach. It takes some seconds a market.
   */
  public record Reach(double captured, double oracle) {}

  /** The reach over so many markets; the same seed gives the same. */
  public static Reach reach(int markets, long seed, GapProfile method, RuleProfile rules) {
    double captured = 0;
    double oracle = 0;
    for (int m = 0; m < markets; m++) {
      Trial trial = Trial.of(seed + m, method, rules);
      double best = trial.best().covered() * markets;
      captured += trial.truly(trial.choice(trial.estimated)) / best;
      oracle +=
          trial.truly(trial.choice(Oracle.expectedGaps(trial.market, trial.skills(), seed + m)))
              / best;
    }
    return new Reach(captured, oracle);
  }

  /** One market with what could be offered in it. */
  private record Trial(
      Market market,
      RuleProfile rules,
      Map<String, Double> estimated,
      List<String> ranked,
      BundleProblem byTruth,
      SplittableRandom random) {
    static Trial of(long seed, GapProfile method, RuleProfile rules) {
      Market market = Market.of(seed, method);
      Map<String, Double> estimated = new HashMap<>();
      Map<String, Double> truth = new HashMap<>();
      for (Gap gap : GapModel.estimate(market.evidence(), method, seed)) {
        estimated.put(gap.skillUri(), Math.max(0, gap.gap().mean() * gap.trainable()));
        truth.put(gap.skillUri(), market.truth().gap(Market.skill(gap.skillUri())));
      }
      List<String> ranked =
          estimated.keySet().stream()
              .sorted(
                  Comparator.comparingDouble((String s) -> -estimated.getOrDefault(s, 0.0))
                      .thenComparing(s -> s))
              .toList();
      SplittableRandom random = new SplittableRandom(seed ^ 0x5DEECE66DL);
      BundleProblem byTruth =
          new BundleProblem(offerings(ranked, rules, random), truth, rules.bundleHours());
      return new Trial(market, rules, estimated, ranked, byTruth, random);
    }

    /** The bundle that is best if these were the gaps. */
    BundleChoice choice(Map<String, Double> gaps) {
      return choice(byTruth.offerings(), gaps);
    }

    BundleChoice choice(List<Offering> offerings, Map<String, Double> gaps) {
      return BundleChoice.of(
          new BundleProblem(offerings, gaps, rules.bundleHours()), rules.mostExact());
    }

    BundleChoice best() {
      return choice(byTruth.gaps());
    }

    /** True gap that a bundle covers. */
    double truly(BundleChoice choice) {
      return byTruth.covered(choice.chosen());
    }

    Set<String> skills() {
      return byTruth.offerings().stream()
          .flatMap(offering -> offering.quality().keySet().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static double[] one(long seed, GapProfile method, RuleProfile rules) {
    Trial trial = Trial.of(seed, method, rules);
    List<Offering> courses = courses(trial.ranked, trial.random);
    double best = trial.best().covered();
    BundleChoice chosen = trial.choice(trial.estimated);
    double own = trial.truly(chosen);
    double single = trial.byTruth.covered(onePerSkill(trial.ranked, rules));
    double broad = trial.truly(trial.choice(courses, trial.estimated));
    return new double[] {
      chosen.ofTheBest(),
      chosen.covered() == 0 ? 1 : chosen.greedy() / chosen.covered(),
      own / best,
      single / best,
      broad / best,
      own >= single - 1e-12 ? 1 : 0,
      own >= broad - 1e-12 ? 1 : 0,
      chosen.isBest() ? 1 : 0
    };
  }

  // What advice proposes: the gap skills in clusters of two to six, a draft for each; and what the
  // catalogue happens to hold.
  private static List<Offering> offerings(
      List<String> ranked, RuleProfile rules, SplittableRandom random) {
    List<Offering> offerings = new ArrayList<>();
    List<String> open = new ArrayList<>(ranked.subList(0, Math.min(GAP_SKILLS, ranked.size())));
    while (!open.isEmpty()) {
      Map<String, Double> quality = new TreeMap<>();
      int size = Math.min(open.size(), 2 + random.nextInt(5));
      for (int s = 0; s < size; s++) {
        quality.put(open.remove(random.nextInt(open.size())), 1.0);
      }
      offerings.add(new Offering("draft" + offerings.size(), hours(size, rules), quality));
    }
    for (int o = 0; o < EXISTING; o++) {
      Map<String, Double> quality = taught(2 + random.nextInt(4), 0.5, ranked, random);
      offerings.add(new Offering("existing" + o, hours(quality.size(), rules), quality));
    }
    return offerings;
  }

  // As the brief of a draft counts them: a draft has some outcomes even for one skill.
  private static double hours(int skills, RuleProfile rules) {
    return rules.hoursAnOutcome()
        * Math.max(rules.leastDraftOutcomes(), Math.min(rules.mostDraftOutcomes(), skills));
  }

  private static Map<String, Double> taught(
      int skills, double leastQuality, List<String> ranked, SplittableRandom random) {
    Map<String, Double> quality = new TreeMap<>();
    for (int s = 0; s < skills; s++) {
      quality.put(
          ranked.get(random.nextInt(ranked.size())),
          leastQuality + (1 - leastQuality) * random.nextDouble());
    }
    return quality;
  }

  // A course teaches many skills, some of them only half as well: half of them are assessed.
  private static List<Offering> courses(List<String> ranked, SplittableRandom random) {
    List<Offering> courses = new ArrayList<>();
    for (int c = 0; c < COURSES; c++) {
      Map<String, Double> quality = taught(6 + random.nextInt(5), 0.5, ranked, random);
      courses.add(new Offering("course" + c, COURSE_HOURS, quality));
    }
    return courses;
  }

  private static List<Offering> onePerSkill(List<String> ranked, RuleProfile rules) {
    List<Offering> chosen = new ArrayList<>();
    double one = hours(1, rules);
    int affordable = (int) (rules.bundleHours() / one);
    for (String skill : ranked.subList(0, Math.min(affordable, ranked.size()))) {
      chosen.add(new Offering(skill, one, Map.of(skill, 1.0)));
    }
    return chosen;
  }
}
