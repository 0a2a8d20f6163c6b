package org.skillgap.contract;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks that the compact constructors of rows share: each names the value that it saw. */
public final class Rows {
  private static final String MISSING = "{0} is required";
  private static final String OUTSIDE = "{0} lies in {1}..{2}, saw {3}";

  private Rows() {}

  /** A value that a row cannot hold, said as a pattern and what stands in its places. */
  public static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String pattern;
    private final List<String> values;

    Refused(String pattern, Object... values) {
      this(pattern, Arrays.stream(values).map(String::valueOf).toList());
    }

    private Refused(String pattern, List<String> values) {
      super(filled(pattern, values));
      this.pattern = pattern;
      this.values = values;
    }

    private static String filled(String pattern, List<String> values) {
      String text = pattern;
      for (int i = 0; i < values.size(); i++) {
        text = text.replace("{" + i + "}", values.get(i));
      }
      return text;
    }

    public String pattern() {
      return pattern;
    }

    public List<String> values() {
      return values;
    }
  }

  /** Returns {@code value}, or throws {@link IllegalArgumentException} naming the field. */
  public static String text(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw value == null
          ? new Refused(MISSING, field)
          : new Refused("{0} is required, saw “{1}”", field, value);
    }
    return value;
  }

  /** Returns {@code value}, or throws {@link IllegalArgumentException} naming the field. */
  public static <T> T present(@Nullable T value, String field) {
    if (value == null) {
      throw new Refused(MISSING, field);
    }
    return value;
  }

  /** Returns an unmodifiable copy; an absent list is an empty one. */
  public static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /** Returns an unmodifiable copy, or throws where nothing is in it. */
  public static <T> List<T> filled(@Nullable List<T> values, String field) {
    List<T> copy = list(values);
    if (copy.isEmpty()) {
      throw new Refused(MISSING, field);
    }
    return copy;
  }

  /** Returns {@code value} when it lies in the closed range, or throws. */
  public static int between(int value, int low, int high, String field) {
    if (value < low || value > high) {
      throw new Refused(OUTSIDE, field, low, high, value);
    }
    return value;
  }

  /** Returns {@code value} when it lies in the closed range, or throws. */
  public static double between(double value, double low, double high, String field) {
    if (!(value >= low && value <= high)) {
      throw new Refused(OUTSIDE, field, low, high, value);
    }
    return value;
  }
}
