package org.skillgap.credential.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;

/** When an entry starts. */
final class Intakes {
  private static final Pattern TERM =
      Pattern.compile("\\b(fall|autumn|winter|spring|summer|semester|term)\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b("
              + Stream.of(Month.values())
                  .map(month -> month.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining("|"))
              + ")\\b");
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
  private final RuleProfile profile;

  private Intakes(List<String> starts, RuleProfile profile) {
    this.starts = starts;
    this.profile = profile;
  }

  static Intakes of(CatalogueEntry entry, RuleProfile profile) {
    return new Intakes(
        entry.intakes().stream().map(start -> start.strip().toLowerCase(Locale.ROOT)).toList(),
        profile);
  }

  boolean isContinuous() {
    return starts.stream().anyMatch(start -> CONTINUOUS.matcher(start).matches());
  }

  /** Whether every start lies in the first days of a month in which terms start. */
  AtTermStart atTermStart() {
    List<AtTermStart> each = starts.stream().map(this::atTermStart).distinct().toList();
    if (each.contains(AtTermStart.SOME)) {
      return AtTermStart.SOME;
    }
    return each.contains(AtTermStart.UNCLEAR) ? AtTermStart.UNCLEAR : AtTermStart.ALL;
  }

  private AtTermStart atTermStart(String start) {
    try {
      if (start.length() == "2026-09".length()) {
        return only(isTermMonth(YearMonth.parse(start).getMonth()));
      }
      LocalDate day = LocalDate.parse(start);
      return only(isTermMonth(day.getMonth()) && day.getDayOfMonth() <= profile.termDays());
    } catch (DateTimeException e) {
      List<Boolean> months =
          MONTH
              .matcher(start)
              .results()
              .map(m -> isTermMonth(Month.valueOf(m.group().toUpperCase(Locale.ROOT))))
              .toList();
      if (months.contains(false)) {
        return AtTermStart.SOME;
      }
      return months.contains(true) || TERM.matcher(start).find()
          ? AtTermStart.ALL
          : AtTermStart.UNCLEAR;
    }
  }

  private boolean isTermMonth(Month month) {
    return profile.termMonths().contains(month.getValue());
  }

  private static AtTermStart only(boolean atTermStart) {
    return atTermStart ? AtTermStart.ALL : AtTermStart.SOME;
  }
}
