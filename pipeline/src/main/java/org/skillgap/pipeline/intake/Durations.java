package org.skillgap.pipeline.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hours of learning and weeks of calendar from ISO 8601 durations. Hours come from a time part
 * alone and weeks from a date part alone: a month of what, or a day of how many hours, is not
 * guessed.
 */
final class Durations {
  private static final Pattern ISO =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
              + "(?:T(?:(\\d+(?:\\.\\d+)?)H)?(?:(\\d+)M)?(?:\\d+S)?)?");
  private static final double WEEKS_A_YEAR = 365.25 / 7;

  private Durations() {}

  /** Hours, as of PT25H or PT2H30M; absent for anything with days in it. */
  static @Nullable Double hours(@Nullable String duration) {
    Matcher iso = matched(duration);
    if (iso == null || hasDate(iso) || (iso.group(5) == null && iso.group(6) == null)) {
      return null;
    }
    return number(iso.group(5)) + number(iso.group(6)) / 60;
  }

  /** Weeks, as of P6W, P45D or P3M; absent for anything with hours in it. */
  static @Nullable Double weeks(@Nullable String duration) {
    Matcher iso = matched(duration);
    if (iso == null || !hasDate(iso)) {
      return null;
    }
    return number(iso.group(1)) * WEEKS_A_YEAR
        + number(iso.group(2)) * WEEKS_A_YEAR / 12
        + number(iso.group(3))
        + number(iso.group(4)) / 7;
  }

  private static @Nullable Matcher matched(@Nullable String duration) {
    Matcher iso = duration == null ? null : ISO.matcher(duration);
    return iso != null && iso.matches() ? iso : null;
  }

  private static boolean hasDate(Matcher iso) {
    return iso.group(1) != null
        || iso.group(2) != null
        || iso.group(3) != null
        || iso.group(4) != null;
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
