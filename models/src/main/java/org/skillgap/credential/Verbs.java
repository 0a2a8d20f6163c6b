package org.skillgap.credential;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of performance statements. A measurable verb names something that can be seen; its
 * level follows the stages of Bloom's revised taxonomy, folded to the four levels of the survey.
 */
public final class Verbs {
  private static final Map<Integer, Set<String>> BY_LEVEL =
      Map.of(
          1,
          Set.of(
              "define",
              "list",
              "name",
              "identify",
              "recognize",
              "recognise",
              "state",
              "label",
              "recall",
              "match",
              "locate",
              "describe",
              "outline",
              "record",
              "report",
              "select"),
          2,
          Set.of(
              "explain",
              "summarize",
              "summarise",
              "classify",
              "compare",
              "discuss",
              "interpret",
              "illustrate",
              "demonstrate",
              "apply",
              "use",
              "carry",
              "perform",
              "prepare",
              "follow",
              "measure",
              "calculate",
              "clean",
              "operate",
              "complete",
              "document",
              "assist",
              "serve",
              "cook",
              "cut",
              "change",
              "dress",
              "chart",
              "enter",
              "install",
              "configure",
              "write",
              "read",
              "set",
              "monitor",
              "maintain",
              "handle",
              "store",
              "portion",
              "support",
              "position",
              "transfer",
              "practise",
              "practice",
              "communicate",
              "collect",
              "query",
              "run",
              "present",
              "respond",
              "remove",
              "take",
              "provide",
              "create",
              "obtain",
              "convert",
              "import",
              "export",
              "protect",
              "check",
              "conduct",
              "dispose",
              "prevent",
              "care",
              "administer",
              "back",
              "promote",
              "deliver",
              "wash",
              "feed",
              "bathe",
              "lift",
              "turn",
              "answer",
              "close",
              "count",
              "order",
              "receive",
              "sort",
              "file",
              "draw",
              "show",
              "season",
              "taste",
              "bake",
              "grill",
              "make",
              "keep",
              "track",
              "secure",
              "adapt",
              "adjust"),
          3,
          Set.of(
              "analyze",
              "analyse",
              "differentiate",
              "distinguish",
              "examine",
              "investigate",
              "solve",
              "diagnose",
              "troubleshoot",
              "test",
              "plan",
              "organize",
              "organise",
              "schedule",
              "screen",
              "assess",
              "choose",
              "model",
              "cost",
              "budget",
              "estimate",
              "resolve",
              "map",
              "coordinate",
              "validate",
              "verify",
              "audit",
              "inspect",
              "modify",
              "combine",
              "relate",
              "compute",
              "debug",
              "automate",
              "build",
              "visualize",
              "visualise"),
          4,
          Set.of(
              "design",
              "develop",
              "evaluate",
              "judge",
              "justify",
              "recommend",
              "formulate",
              "compose",
              "construct",
              "devise",
              "lead",
              "supervise",
              "manage",
              "teach",
              "coach",
              "integrate",
              "critique",
              "defend",
              "implement",
              "improve",
              "optimize",
              "optimise",
              "engineer",
              "author",
              "negotiate",
              "direct",
              "propose",
              "produce"));

  /** Verbs that name a state of mind, which no assessment can see. */
  private static final Set<String> NOT_MEASURABLE =
      Set.of(
          "understand",
          "know",
          "appreciate",
          "learn",
          "realize",
          "realise",
          "believe",
          "value",
          "enjoy",
          "grasp",
          "feel",
          "become",
          "be",
          "gain",
          "explore",
          "study",
          "comprehend",
          "familiarize",
          "familiarise",
          "consider",
          "experience");

  private static final Map<String, Integer> LEVEL = new TreeMap<>();

  static {
    BY_LEVEL.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> entry.getValue().forEach(verb -> LEVEL.put(verb, entry.getKey())));
  }

  private Verbs() {}

  /** The first word of a performance statement, after an opening such as "be able to". */
  public static String first(String statement) {
    String plain =
        statement
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst(
                "^(the |a )?(learners?|students?|graduates?|participants?) (will|can|should) ", "")
            .replaceFirst("^(will )?(be )?able to ", "")
            .replaceFirst("^to ", "");
    String[] words = plain.split("[^\\p{L}-]+", 2);
    String word = words.length == 0 ? "" : words[0];
    // An adverb stands before its verb: "safely transfer".
    boolean adverb = word.endsWith("ly") && words.length > 1 && !LEVEL.containsKey(word);
    return adverb ? words[1].split("[^\\p{L}-]+", 2)[0] : word;
  }

  /** Level 1 to 4 of a verb; absent for a word that is no measurable verb. */
  public static @Nullable Integer level(String verb) {
    return LEVEL.get(verb);
  }

  /** Whether the statement starts with a verb that an assessment can see. */
  public static boolean measurable(String statement) {
    return LEVEL.containsKey(first(statement));
  }

  /** Whether the statement starts with a verb that names a state of mind. */
  public static boolean stateOfMind(String statement) {
    return NOT_MEASURABLE.contains(first(statement));
  }
}
