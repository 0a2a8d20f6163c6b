package org.skillgap.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.SectionKind;

/** How firmly a clause asks for what stands in it, at which level, and for how many years. */
final class RequirementReader {
  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(no|without( any)?|zero) (\\w+ ){0,3}(experience|knowledge|background|training|certificat\\w*|degree|skills?|licen[cs]e|need)\\b"
              + "|\\b(is|are|'s|be) ?n[o']t (a )?(needed|required|necessary|requirement|expected|essential|part of)"
              + "|\\bnot (needed|required|necessary|expected)\\b|\\b(do|does|will|would) ?(not|n't) (need|require|have to|be (asked|expected|required)|expect|involve|include)"
              + "|\\bnever (asked|expected|required)|\\bneed not\\b|\\bno need (for|to)\\b|\\brather than\\b|\\binstead of\\b|\\bdon't (need|worry)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFERRED =
      Pattern.compile(
          "\\bassets?\\b|\\bprefer(red|ence|ably|able)\\b|\\bnice to have\\b|\\bwould be (nice|great|helpful|ideal|welcome|a (plus|bonus))"
              + "|\\b(a|is|are|definite|big|strong) (plus|bonus|advantage)\\b|\\bbonus\\b|\\bideally\\b|\\bdesir(ed|able)\\b|\\bbeneficial\\b|\\badvantageous\\b|\\bhelpful\\b|\\bwelcomed?\\b"
              + "|\\boptional\\b|\\bhelps\\b|\\bbut not (required|necessary|essential)|\\ban advantage\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_REQUIRED_BUT_WELCOME =
      Pattern.compile(
          "(asset|preferred|plus|helpful|welcome|nice|bonus)[^.;]{0,25}(not|n't) (required|necessary|essential)"
              + "|(not|n't) (required|necessary|essential)[^.;]{0,25}(asset|preferred|plus|helpful|welcome|nice|bonus)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEARS =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:\\+|plus|or more|-\\s*\\d{1,2}|to \\d{1,2})?\\s*(?:years?|yrs?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPERT =
      Pattern.compile(
          "\\b(expert\\w*|mastery|advanced|in-depth|extensive|deep)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern STRONG =
      Pattern.compile(
          "\\b(strong|proficien\\w+|solid|proven|excellent|fluent|demonstrated|thorough)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORKING =
      Pattern.compile(
          "\\b(working knowledge|good|intermediate|some experience|competent)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BASIC =
      Pattern.compile(
          "\\b(basic|familiar\\w*|awareness|exposure|entry[- ]level|beginner|understanding of)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLAUSE =
      Pattern.compile(
          ";|\\bbut\\b|\\bhowever\\b|\\balthough\\b|\\bwhile\\b| – | — |\\. |, (?=(no|not|you will not|we (will|do) not)\\b)",
          Pattern.CASE_INSENSITIVE);

  private RequirementReader() {}

  /** What the clause around a mention says of it. */
  static Requirement of(String sentence, int begin, int end, SectionKind section) {
    if (!section.countsAsDemand()) {
      return Requirement.CONTEXT;
    }
    String clause = clause(sentence, begin, end);
    // "An asset but not required" welcomes: the clause alone would read as negated.
    if (NOT_REQUIRED_BUT_WELCOME.matcher(sentence).find()) {
      return Requirement.PREFERRED;
    }
    if (NEGATED.matcher(clause).find()) {
      return Requirement.NEGATED;
    }
    return section == SectionKind.PREFERRED || PREFERRED.matcher(clause).find()
        ? Requirement.PREFERRED
        : Requirement.REQUIRED;
  }

  /** Level 1 to 4 where a word of the clause says so. */
  static @Nullable Integer level(String sentence, int begin, int end) {
    String clause = clause(sentence, begin, end);
    if (EXPERT.matcher(clause).find()) {
      return 4;
    }
    if (STRONG.matcher(clause).find()) {
      return 3;
    }
    if (WORKING.matcher(clause).find()) {
      return 2;
    }
    return BASIC.matcher(clause).find() ? Integer.valueOf(1) : null;
  }

  /** Years of experience where the clause states them. */
  static @Nullable Integer years(String sentence, int begin, int end) {
    Matcher years = YEARS.matcher(clause(sentence, begin, end));
    return years.find() ? Integer.valueOf(years.group(1)) : null;
  }

  private static String clause(String sentence, int begin, int end) {
    int from = 0;
    int to = sentence.length();
    Matcher border = CLAUSE.matcher(sentence);
    while (border.find()) {
      if (border.end() <= begin) {
        from = border.end();
      } else if (border.start() >= end) {
        to = border.start();
        break;
      }
    }
    return sentence.substring(from, to);
  }
}
