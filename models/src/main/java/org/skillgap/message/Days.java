package org.skillgap.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes a day in words, as in "November 1, 2026". */
public final class Days {
  private Days() {}

  public static String written(LocalDate day, Locale locale) {
    String written =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    // French counts the first of a month and no other day: "1er mai", "2 mai". The JDK writes "1".
    boolean isOrdinal =
        day.getDayOfMonth() == 1 && locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    return isOrdinal ? written.replaceFirst("^1 ", "1er ") : written;
  }
}
