package org.skillgap.credential.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.skillgap.credential.CatalogueEntry;

/** When an entry starts. */
final class Intakes {
  private static final Set<Month> TERM_STARTS =
      EnumSet.of(Month.JANUARY, Month.MAY, Month.SEPTEMBER);
  private static final int FIRST_DAYS = 15;

  private Intakes() {}

  static boolean continuous(CatalogueEntry entry) {
    return entry.intakes().stream()
        .anyMatch(intake -> intake.toLowerCase(Locale.ROOT).equals("continuous"));
  }

  /** Whether every start lies in the first half of January, May or September. */
  static boolean allAtTermStart(CatalogueEntry entry) {
    return entry.intakes().stream().allMatch(Intakes::isTermStart);
  }

  private static boolean isTermStart(String intake) {
    try {
      LocalDate day = LocalDate.parse(intake);
      return TERM_STARTS.contains(day.getMonth()) && day.getDayOfMonth() <= FIRST_DAYS;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
