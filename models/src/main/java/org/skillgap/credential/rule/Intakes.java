package org.skillgap.credential.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.skillgap.credential.CatalogueEntry;

/** When an entry starts. */
final class Intakes {
  private static final Set<Month> TERM_STARTS =
      EnumSet.of(Month.JANUARY, Month.MAY, Month.SEPTEMBER);
  private static final int FIRST_DAYS = 15;
  private static final Pattern TERM =
      Pattern.compile(
          "\\b(fall|autumn|winter|spring|summer|semester|term|january|may|september)\\b");
  private static final Pattern OTHER_MONTH =
      Pattern.compile("\\b(february|march|april|june|july|august|october|november|december)\\b");
  private static final Pattern CONTINUOUS =
      Pattern.compile(
          "continuous(ly)?|continuous (intake|enrol+ment)|any ?time|always open|weekly|monthly");

  /** How the starts lie to the starts of the college's terms. */
  enum AtTermStart {
    ALL,
    SOME,
    UNCLEAR
  }

  private final List<String> starts;

  private Intakes(List<String> starts) {
    this.starts = starts;
  }

  static Intakes of(CatalogueEntry entry) {
    return new Intakes(
        entry.intakes().stream().map(start -> start.strip().toLowerCase(Locale.ROOT)).toList());
  }

  boolean isContinuous() {
    return starts.stream().anyMatch(start -> CONTINUOUS.matcher(start).matches());
  }

  /** Whether every start lies in the first half of January, May or September. */
  AtTermStart atTermStart() {
    List<AtTermStart> each = starts.stream().map(Intakes::atTermStart).distinct().toList();
    if (each.contains(AtTermStart.SOME)) {
      return AtTermStart.SOME;
    }
    return each.contains(AtTermStart.UNCLEAR) ? AtTermStart.UNCLEAR : AtTermStart.ALL;
  }

  private static AtTermStart atTermStart(String start) {
    try {
      if (start.length() == "2026-09".length()) {
        return only(TERM_STARTS.contains(YearMonth.parse(start).getMonth()));
      }
      LocalDate day = LocalDate.parse(start);
      return only(TERM_STARTS.contains(day.getMonth()) && day.getDayOfMonth() <= FIRST_DAYS);
    } catch (DateTimeException e) {
      if (OTHER_MONTH.matcher(start).find()) {
        return AtTermStart.SOME;
      }
      return TERM.matcher(start).find() ? AtTermStart.ALL : AtTermStart.UNCLEAR;
    }
  }

  private static AtTermStart only(boolean atTermStart) {
    return atTermStart ? AtTermStart.ALL : AtTermStart.SOME;
  }
}
