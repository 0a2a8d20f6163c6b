package org.skillgap.posting;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a sentence speaks of by its own words, as a weight for each kind of section: by its cues,
 * and by who acts in it ("Harbour House serves 90 families" is about the employer, "you serve" is
 * not). No weight anywhere means that the sentence tells nothing by itself.
 */
final class Evidence {
  private static final double MOST = 6;
  private static final double CONFIRMED = 0.3;
  private static final double MONEY = 2;
  private static final double LISTED = 3;
  private static final double NAMED = 3;
  private static final double SPOKEN_TO = -2;

  private static final Pattern AMOUNT = Pattern.compile("[$£€]\\s?\\d");
  private static final Cues SPEAKS_OF_READER =
      Cues.of("you(r|rs|rself|'ll|'re)?\\b", "(candidates?|applicants?|post ?holders?)\\b");
  // "Harbour House serves", "CNTW and Outer West are", "Osprey pays": a name that does something.
  private static final Pattern NAME_ACTS =
      Pattern.compile(
          "^(?:(?:The|At) )?(?!You|The|This|These|Those|It|There|What|All|Our|Experience|Knowledge|Skills?|Abilit|Training|Applicants?"
              + "|Candidates?|Duties|Responsib|Work|Post|Role|Must|Shift|Hours|Interviews?|Applications?|Preference|Familiar|Proficien)"
              + "\\p{Lu}[\\p{L}'’&.-]*(?:,? (?:(?:and|of|the|for|in|&|upon|de) )*[\\p{Lu}&(][\\p{L}'’&.)-]*){0,8}"
              + "(?:, (?:a|an|of|in|\\p{Lu})[^,]{0,60},| \\(\\w+\\))? "
              + "(?:now |also |currently |proudly )?(?:(?<= \\p{Lu}[^ ]{0,30} )(?:is|are|has|have|was|were|will be)\\b"
              + "|(?:runs|operates|delivers|provides|serves|performs|makes|sells|supplies|teaches|offers|employs|brings|helps|supports"
              + "|cares|looks|speciali[sz]es|manages|owns|designs|develops|manufactures|works|grows|sends|joins|holds|advises|insures"
              + "|pays|hires|believes|aims|strives|prides|buys|feeds|houses|treats|trains|publishes|produces|fills|parks|covers"
              + "|welcomes|keeps|builds)\\b|(?<= \\p{Lu}[^ ]{0,30} )(?:provide|offer|deliver|work|run|believe|support)\\b)");
  private static final Cues PLAINLY_ASKS =
      Cues.of(
          "required(?<!not required)\\b",
          "essential(?<!not essential)\\b",
          "mandatory(?<!not mandatory)\\b",
          "must (have|be|hold)\\b");
  private static final Cues ASKS =
      Cues.of(
          "(required|essential|must|needed|needs|requires|seeks|seeking|hiring|wants|an asset|desirable|preferred)\\b",
          "looking (for|to)\\b",
          "recruit");

  // "Our nurse is the backbone of the ward: giving insulin, trimming nails, coaching students".
  private static final Pattern LISTS_DOINGS =
      Pattern.compile(":\\s+(?:(?:and )?\\p{L}+ing [^,;:.]+[,;] ){2,}");

  private final Map<SectionKind, Double> weights = new EnumMap<>(SectionKind.class);

  private Evidence() {}

  /** Of a sentence as it is written. */
  static Evidence of(String sentence) {
    Evidence evidence = new Evidence();
    String lower = Cues.lower(sentence);
    SectionCues.weigh(lower, evidence);
    if (namesAmount(sentence)) {
      evidence.add(SectionKind.BENEFITS, MONEY);
    }
    // "Excel required, Access preferred" is not wholly preferred: its halves are told apart later.
    if (evidence.weight(SectionKind.PREFERRED) > 0 && PLAINLY_ASKS.inLower(lower)) {
      evidence.add(SectionKind.PREFERRED, -MOST);
    }
    if (sentence.indexOf(':') >= 0 && LISTS_DOINGS.matcher(sentence).find()) {
      evidence.add(SectionKind.DUTIES, LISTED);
    }
    boolean nameActs =
        evidence.weight(SectionKind.DUTIES) < NAMED && NAME_ACTS.matcher(sentence).find();
    if (nameActs || evidence.weight(SectionKind.ABOUT_US) > 0) {
      if (SPEAKS_OF_READER.inLower(lower)) {
        evidence.add(SectionKind.ABOUT_US, SPOKEN_TO);
      } else if (nameActs && !ASKS.inLower(lower)) {
        evidence.add(SectionKind.ABOUT_US, NAMED);
      }
    }
    return evidence;
  }

  private static boolean namesAmount(String sentence) {
    boolean currency =
        sentence.indexOf('$') >= 0 || sentence.indexOf('£') >= 0 || sentence.indexOf('€') >= 0;
    return currency && AMOUNT.matcher(sentence).find();
  }

  /** Adds to what speaks for a kind: a second cue confirms the first one, it does not double it. */
  void add(SectionKind kind, double weight) {
    double known = weight(kind);
    double sum =
        weight < 0 ? known + weight : Math.max(known, weight) + CONFIRMED * Math.min(known, weight);
    weights.put(kind, Math.max(0, Math.min(MOST, sum)));
  }

  /** How much speaks for a kind, 0 to 6. */
  double weight(SectionKind kind) {
    Double weight = weights.get(kind);
    return weight == null ? 0 : weight;
  }
}
