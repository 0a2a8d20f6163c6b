package org.skillgap.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.Cues;
import org.skillgap.posting.SectionKind;

/** How firmly a clause asks for what stands in it, at which level, and for how many years. */
final class RequirementReader {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern YEARS =
      Pattern.compile(
          "\\b(\\d{1,2}|"
              + String.join("|", NUMBERS)
              + ")(?: \\(\\d{1,2}\\))?\\s*(?:\\+|plus|or more|(?:-|–|to|or)\\s*\\w{1,5})?\\s*(?:full )?(years?|yrs?|months?)\\b");
  private static final int MONTHS = 12;

  private RequirementReader() {}

  /**
   * What a clause says of a skill in it.
   *
   * @param level 1 (basic) to 4 (expert), where a word says so
   * @param years of experience, where stated; months are rounded up
   */
  record Demand(Requirement requirement, @Nullable Integer level, @Nullable Integer years) {}

  /** What the clause around a mention says of it. */
  static Demand read(String sentence, int begin, int end, SectionKind section) {
    String clause = Cues.lower(Clauses.around(sentence, begin, end));
    return new Demand(
        requirement(sentence, clause, section), RequirementCues.level(clause), years(clause));
  }

  private static Requirement requirement(String sentence, String clause, SectionKind section) {
    if (!section.countsAsDemand()) {
      return Requirement.CONTEXT;
    }
    // "An asset but not required" welcomes: the clause alone would read as negated.
    if (RequirementCues.PREFERRED_NOT_REQUIRED.in(sentence)) {
      return Requirement.PREFERRED;
    }
    if (RequirementCues.OFFERED.inLower(clause)) {
      return Requirement.CONTEXT;
    }
    if (RequirementCues.NEGATED.inLower(clause)) {
      return Requirement.NEGATED;
    }
    return section == SectionKind.PREFERRED || RequirementCues.PREFERRED.inLower(clause)
        ? Requirement.PREFERRED
        : Requirement.REQUIRED;
  }

  private static @Nullable Integer years(String clause) {
    // Few clauses have the word, and the number before it may begin anywhere.
    boolean mayCount = clause.contains("year") || clause.contains("yr") || clause.contains("month");
    Matcher years = YEARS.matcher(clause);
    if (!mayCount || !years.find()) {
      return null;
    }
    String number = years.group(1);
    int word = NUMBERS.indexOf(number);
    int count = word < 0 ? Integer.parseInt(number) : word + 1;
    return years.group(2).startsWith("month") ? (count + MONTHS - 1) / MONTHS : count;
  }
}
