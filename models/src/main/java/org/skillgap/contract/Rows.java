package org.skillgap.contract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The checks that the compact constructors of rows share: each names the value that it saw. */
public final class Rows {
  private Rows() {}

  /** Returns {@code value}, or throws {@link IllegalArgumentException} naming the field. */
  public static String text(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(field + " is required, saw " + quoted(value));
    }
    return value;
  }

  /** Returns {@code value}, or throws {@link IllegalArgumentException} naming the field. */
  public static <T> T present(@Nullable T value, String field) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is required");
    }
    return value;
  }

  /** Returns an unmodifiable copy; an absent list is an empty one. */
  public static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /** Returns {@code value} when it lies in the closed range, or throws. */
  public static int between(int value, int low, int high, String field) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s lies in %d..%d, saw %d", field, low, high, value));
    }
    return value;
  }

  /** Returns {@code value} when it lies in the closed range, or throws. */
  public static double between(double value, double low, double high, String field) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s lies in %s..%s, saw %s", field, low, high, value));
    }
    return value;
  }

  private static String quoted(@Nullable String value) {
    return value == null ? "nothing" : "'" + value + "'";
  }
}
