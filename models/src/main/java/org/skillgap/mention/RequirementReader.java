package org.skillgap.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.Cues;
import org.skillgap.posting.SectionKind;

/** How firmly a clause asks for what stands in it, at which level, and for how many years. */
final class RequirementReader {
  private static final Cues NEGATED =
      Cues.of(
          "no (\\w+ ){0,3}(experience|knowledge|background|training|certificat\\w*|degree|skills?|licen[cs]e|need)\\b",
          "without( any)? (\\w+ ){0,3}(experience|knowledge|background|training|certificat\\w*|degree|skills?|licen[cs]e)\\b",
          "zero (\\w+ ){0,3}(experience|knowledge|background)\\b",
          "not (a )?(needed|required|necessary|requirement|expected|essential|part of)\\b",
          "isn't (a )?(needed|required|necessary|requirement|expected|essential|part of)",
          "aren't (a )?(needed|required|necessary|requirement|expected|essential|part of)",
          "not (need|require|have to|be (asked|expected|required)|expect|involve|include)\\b",
          "don't (need|require|have to|expect|worry)",
          "doesn't (need|require|have to|involve|include)",
          "won't (need|require|have to|be (asked|expected|required)|involve)",
          "wouldn't (need|have to|be (asked|expected|required))",
          "never (asked|expected|required)",
          "need not\\b",
          "neither\\b",
          "is not (used|asked|needed|required|involved|part|expected)\\b",
          "are not (used|asked|needed|required|involved|part|expected)\\b",
          "isn't (used|asked|needed|required|involved|part|expected)\\b",
          "aren't (used|asked|needed|required|involved|part|expected)\\b",
          "whereas [\\w#+. ]{1,40} (is|are) not\\b",
          "not (used|administer|handle|perform|give|do|provide|carry out|work with|cook|serve|deal with)\\b",
          "involves? no\\b",
          "no \\w+[ -]?\\w* and no\\b",
          "left to\\b",
          "looked after by\\b",
          "done by (someone|somebody|others|another|our|an outside|the|a)\\b",
          "handled by (someone|somebody|others|another|our|an outside|the|a)\\b",
          "taken care of by (someone|somebody|others|another|our|an outside|the|a)\\b",
          "covered by (someone|somebody|others|another|our|an outside|the|a)\\b",
          "provided by (someone|somebody|others|another|our|an outside|the|a)\\b",
          "no longer\\b",
          "stopped using\\b",
          "gave up\\b",
          "can be (learned|learnt|taught|picked up)\\b",
          "will be (taught|trained|learned) (here|on the job|by us)",
          "no problem\\b",
          "outside the scope\\b",
          "beyond the scope\\b",
          "rather than\\b",
          "not a must\\b",
          "never (used|handled|worked|done|made|had|tried|cooked|served)\\b[^.]*\\?",
          "don't have\\b[^.]*\\?",
          "no (?=[\\w -]{3,30}$)(?<=^no )",
          "whose absence\\b",
          "instead of\\b");
  private static final Cues PREFERRED =
      Cues.of(
          "assets?\\b",
          "prefer(red|ence|ably|able)?\\b",
          "nice to have\\b",
          "would be (nice|great|helpful|ideal|welcome|useful|a (plus|bonus))",
          "plus(es)?\\W*$",
          "plus\\b(?=\\s*[,.;)])",
          "is a (\\w+ )?plus\\b",
          "plus(es)?:",
          "bonus\\b",
          "ideally\\b",
          "desir(ed|able)\\b",
          "beneficial\\b",
          "advantageous\\b",
          "helpful\\b",
          "useful\\b",
          "favou?r (a|an|candidates|those)\\b",
          "warmly received\\b",
          "be pleased\\b",
          "would be (good|useful|valued|appreciated)",
          "welcomed?\\b",
          "optional\\b",
          "helps\\b",
          "but not (required|necessary|essential)",
          "an advantage\\b",
          "distinct advantage\\b");
  private static final Cues NOT_REQUIRED_BUT_WELCOME =
      Cues.of(
          "assets?[^.;]{0,25}(not|n't) (required|necessary|essential)",
          "preferred[^.;]{0,25}(not|n't) (required|necessary|essential)",
          "plus[^.;]{0,25}(not|n't) (required|necessary|essential)",
          "helpful[^.;]{0,25}(not|n't) (required|necessary|essential)",
          "welcome[^.;]{0,25}(not|n't) (required|necessary|essential)",
          "nice[^.;]{0,25}(not|n't) (required|necessary|essential)",
          "bonus[^.;]{0,25}(not|n't) (required|necessary|essential)",
          "not (required|necessary|essential)[^.;]{0,25}(asset|preferred|plus|helpful|welcome|nice|bonus)");
  private static final Pattern YEARS =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:\\+|plus|or more|-\\s*\\d{1,2}|to \\d{1,2})?\\s*(?:years?|yrs?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Cues EXPERT =
      Cues.of("expert\\w*", "mastery\\b", "advanced\\b", "in-depth\\b", "extensive\\b", "deep\\b");
  private static final Cues STRONG =
      Cues.of(
          "strong\\b",
          "proficien\\w+",
          "solid\\b",
          "proven\\b",
          "excellent\\b",
          "fluent\\b",
          "demonstrated\\b",
          "thorough\\b");
  private static final Cues WORKING =
      Cues.of("working knowledge", "good\\b", "intermediate\\b", "some experience", "competent\\b");
  private static final Cues BASIC =
      Cues.of(
          "basic\\b",
          "familiar\\w*",
          "awareness\\b",
          "exposure\\b",
          "entry[- ]level",
          "beginner\\b",
          "understanding of\\b");
  private static final String BORDERS = ";–—.,bBhHaAwW";
  private static final Pattern CLAUSE =
      Pattern.compile(
          ";|(but|however|although|while|whereas)\\b|[–—] |\\. |, (?=(no|not|you will not|we (will|do) not)\\b)",
          Pattern.CASE_INSENSITIVE);

  private RequirementReader() {}

  /**
   * What a clause says of a skill in it.
   *
   * @param level 1 (basic) to 4 (expert), where a word says so
   * @param years of experience, where stated
   */
  record Demand(Requirement requirement, @Nullable Integer level, @Nullable Integer years) {}

  /** What the clause around a mention says of it. */
  static Demand read(String sentence, int begin, int end, SectionKind section) {
    String clause = clause(sentence, begin, end);
    return new Demand(requirement(sentence, clause, section), level(clause), years(clause));
  }

  private static Requirement requirement(String sentence, String clause, SectionKind section) {
    if (!section.countsAsDemand()) {
      return Requirement.CONTEXT;
    }
    // "An asset but not required" welcomes: the clause alone would read as negated.
    if (NOT_REQUIRED_BUT_WELCOME.in(sentence)) {
      return Requirement.PREFERRED;
    }
    if (NEGATED.in(clause)) {
      return Requirement.NEGATED;
    }
    return section == SectionKind.PREFERRED || PREFERRED.in(clause)
        ? Requirement.PREFERRED
        : Requirement.REQUIRED;
  }

  private static @Nullable Integer level(String clause) {
    if (EXPERT.in(clause)) {
      return 4;
    }
    if (STRONG.in(clause)) {
      return 3;
    }
    if (WORKING.in(clause)) {
      return 2;
    }
    return BASIC.in(clause) ? Integer.valueOf(1) : null;
  }

  private static @Nullable Integer years(String clause) {
    if (clause.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    Matcher years = YEARS.matcher(clause);
    return years.find() ? Integer.valueOf(years.group(1)) : null;
  }

  private static String clause(String sentence, int begin, int end) {
    int from = 0;
    int to = sentence.length();
    Matcher border = CLAUSE.matcher(sentence);
    for (int i = 0; i < sentence.length(); i++) {
      if (mayPart(sentence, i) && border.region(i, sentence.length()).lookingAt()) {
        if (border.end() <= begin) {
          from = border.end();
        } else if (border.start() >= end) {
          to = border.start();
          break;
        }
      }
    }
    return sentence.substring(from, to);
  }

  // The expression is tried only where its first letter stands: it was the slowest part of reading.
  private static boolean mayPart(String sentence, int i) {
    char c = sentence.charAt(i);
    return BORDERS.indexOf(c) >= 0
        && (!Character.isLetter(c) || i == 0 || !Character.isLetter(sentence.charAt(i - 1)));
  }
}
