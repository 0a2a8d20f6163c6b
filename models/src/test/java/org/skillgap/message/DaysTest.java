package org.skillgap.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  @Test
  void inFrenchTheFirstOfAMonthAndNoOtherDayIsAnOrdinal() {
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
      String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
      assertThat(Days.written(day, Locale.CANADA_FRENCH))
          .isEqualTo(number + " " + MONTHS.get(day.getMonthValue() - 1) + " 2026");
    }
  }

  @Test
  void inEnglishEveryDayIsANumber() {
    assertThat(Days.written(LocalDate.of(2026, 11, 1), Locale.CANADA))
        .isEqualTo("November 1, 2026");
  }
}
