package org.skillgap.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skillgap.posting.Tokens.Token;

/**
 * Tells whether words are only part of a longer name, of a team, a place or a job: "Intensive Care
 * Unit", "Heron Surgery", "Lead Psychologist" name no skill.
 */
final class LongerName {
  // What a body of people, a place or a scheme is called by.
  private static final Set<String> BODIES =
      Set.of(
          "team",
          "teams",
          "department",
          "departments",
          "unit",
          "units",
          "ward",
          "wards",
          "centre",
          "center",
          "centres",
          "clinic",
          "clinics",
          "hospital",
          "practice",
          "trust",
          "directorate",
          "division",
          "college",
          "school",
          "university",
          "academy",
          "institute",
          "association",
          "society",
          "council",
          "committee",
          "foundation",
          "company",
          "group",
          "home",
          "house",
          "office",
          "offices",
          "agency",
          "laboratory",
          "network",
          "branch",
          "park",
          "street",
          "road",
          "lane",
          "site",
          "campus",
          "building",
          "theatre",
          "theatres",
          "suite",
          "pathway",
          "award",
          "awards");
  private static final Set<String> ROLES =
      Set.of(
          "manager",
          "managers",
          "officer",
          "officers",
          "assistant",
          "assistants",
          "nurse",
          "nurses",
          "administrator",
          "administrators",
          "coordinator",
          "coordinators",
          "worker",
          "workers",
          "practitioner",
          "practitioners",
          "consultant",
          "consultants",
          "specialist",
          "specialists",
          "analyst",
          "analysts",
          "engineer",
          "engineers",
          "developer",
          "developers",
          "technician",
          "technicians",
          "advisor",
          "adviser",
          "advisors",
          "psychologist",
          "psychologists",
          "therapist",
          "therapists",
          "radiologist",
          "radiologists",
          "physiotherapist",
          "physiotherapists",
          "pharmacist",
          "pharmacists",
          "scientist",
          "scientists",
          "physician",
          "physicians",
          "surgeon",
          "surgeons",
          "doctor",
          "doctors",
          "director",
          "supervisor",
          "supervisors",
          "lead",
          "leads",
          "associate",
          "trainee",
          "clerk",
          "executive",
          "representative");
  private static final int LEAST_PLAIN = 3;

  private LongerName() {}

  /** Whether the words from one token to another, both inclusive, are part of a longer name. */
  static boolean has(String text, List<Token> tokens, LabelTrie.Match match) {
    LabelTrie.Label label = match.label();
    String next = adjacent(text, tokens, match.last());
    if (BODIES.contains(next)) {
      return label.words() > 1 || !label.properName() || label.abbreviation();
    }
    if (ROLES.contains(next)) {
      return !label.properName() || label.abbreviation();
    }
    return !label.properName() && standsAmongCapitals(text, tokens, match);
  }

  // In a sentence in small letters, a word with a capital beside others is part of their name.
  private static boolean standsAmongCapitals(
      String text, List<Token> tokens, LabelTrie.Match match) {
    if (match.first() == 0 || !tokens.get(match.first()).capital()) {
      return false;
    }
    // Letters in capitals are a name wherever they stand; words may have theirs from a headline.
    boolean headline =
        !match.label().abbreviation()
            && tokens.stream().filter(token -> !token.capital()).count() < LEAST_PLAIN;
    boolean before =
        match.first() > 1
            && tokens.get(match.first() - 1).capital()
            && isAdjacent(text, tokens, match.first() - 1);
    boolean after =
        match.last() + 1 < tokens.size()
            && tokens.get(match.last() + 1).capital()
            && isAdjacent(text, tokens, match.last());
    return !headline && (before || after);
  }

  /** The word right after a token, in small letters; empty where something stands between. */
  private static String adjacent(String text, List<Token> tokens, int at) {
    if (!isAdjacent(text, tokens, at)) {
      return "";
    }
    Token next = tokens.get(at + 1);
    return text.substring(next.begin(), next.end()).toLowerCase(Locale.ROOT);
  }

  /** Whether nothing but a blank stands between a token and the next one. */
  static boolean isAdjacent(String text, List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).begin() == tokens.get(at).end() + 1
        && text.charAt(tokens.get(at).end()) == ' ';
  }
}
