package org.skillgap.pipeline.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Recommendation;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;

/** Numbers and names as a person says them: nothing is more exact than its interval. */
public final class Plain {
  private Plain() {}

  /** As in "about 32 % (25–40 %)", from the 80 % interval. */
  public static String percent(Interval interval) {
    return "about "
        + percent(interval.mean())
        + " ("
        + percentNumber(interval.low80())
        + "–"
        + percent(interval.high80())
        + ")";
  }

  /** As in "32 %". */
  public static String percent(double part) {
    // No line may break between a number and its sign.
    return percentNumber(part) + "\u00A0%";
  }

  private static String percentNumber(double part) {
    double percent = part * 100;
    return percent > 0 && percent < 1
        ? String.format(Locale.ROOT, "%.1f", percent)
        : String.valueOf(Math.round(percent));
  }

  /** As in "about 120 a year (90–160)". */
  public static String people(Interval interval) {
    double step = step(interval.high80() - interval.low80());
    return "about "
        + rounded(interval.mean(), step)
        + " a year ("
        + rounded(interval.low80(), step)
        + "–"
        + rounded(interval.high80(), step)
        + ")";
  }

  /** As in "about 120". */
  public static String people(@Nullable Double people) {
    return people == null ? "" : "about " + rounded(people, step(people));
  }

  private static String rounded(double value, double step) {
    return String.format(Locale.ROOT, "%,d", Math.round(Math.round(value / step) * step));
  }

  // A tenth of the interval, as a power of ten or five of it.
  private static double step(double width) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(width, 1)) - 0.5));
    return Math.max(1, power);
  }

  /** Four digits, for the line in which a reader computes the product again. */
  public static String exact(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  public static String oneDigit(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  public static String label(GapLabel label) {
    return switch (label) {
      case ACT -> "Act";
      case VALIDATE -> "Validate first";
      case WATCH -> "Watch";
      case NO_GAP -> "No gap worth acting on";
      case INSUFFICIENT -> "Not enough evidence";
    };
  }

  public static String cause(Cause cause) {
    return switch (cause) {
      case SHORT_TRAINING -> "short training";
      case SUITABILITY -> "suitability";
      case LONG_TRAINING -> "long training";
      case LICENCE -> "licence";
      case PAY -> "pay";
      case CONDITIONS -> "conditions";
      case RETENTION -> "retention";
      case UNKNOWN -> "not stated";
    };
  }

  public static String outcome(Recommendation.Outcome outcome) {
    return switch (outcome) {
      case NOT_SUITABLE -> "Not for a micro-credential";
      case USE -> "Use what exists";
      case REVISE -> "Revise";
      case SPLIT -> "Split";
      case STACK -> "Stack";
      case CREATE -> "Create";
      case WATCH -> "Watch";
      case NOT_ENOUGH_EVIDENCE -> "Not enough evidence";
    };
  }

  public static String trend(Gap gap) {
    double yearly = Math.exp(gap.trend()) - 1;
    if (Math.abs(yearly) < 0.03) {
      return "steady";
    }
    return (yearly > 0 ? "rising" : "falling") + (gap.emerging() ? ", emerging" : "");
  }

  /** As in "NOC 63200" for the code noc:63200; an address stays as it is. */
  public static String occupation(String code) {
    int colon = code.indexOf(':');
    return colon > 0 && !code.startsWith("http")
        ? code.substring(0, colon).toUpperCase(Locale.ROOT) + " " + code.substring(colon + 1)
        : code;
  }

  public static String first(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
