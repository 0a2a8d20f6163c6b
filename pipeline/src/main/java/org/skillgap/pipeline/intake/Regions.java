package org.skillgap.pipeline.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Canada's provinces and territories by their names, codes and usual short forms. */
final class Regions {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("alberta", "AB"),
          Map.entry("alta", "AB"),
          Map.entry("british columbia", "BC"),
          Map.entry("colombie-britannique", "BC"),
          Map.entry("manitoba", "MB"),
          Map.entry("new brunswick", "NB"),
          Map.entry("nouveau-brunswick", "NB"),
          Map.entry("newfoundland and labrador", "NL"),
          Map.entry("newfoundland", "NL"),
          Map.entry("nova scotia", "NS"),
          Map.entry("nouvelle-ecosse", "NS"),
          Map.entry("northwest territories", "NT"),
          Map.entry("nunavut", "NU"),
          Map.entry("ontario", "ON"),
          Map.entry("ont", "ON"),
          Map.entry("prince edward island", "PE"),
          Map.entry("pei", "PE"),
          Map.entry("quebec", "QC"),
          Map.entry("saskatchewan", "SK"),
          Map.entry("sask", "SK"),
          Map.entry("yukon", "YT"));

  private Regions() {}

  /** ISO 3166-2 where it can be told; else the country and the region as written. */
  static @Nullable String iso(@Nullable String region, @Nullable String country) {
    if (region == null) {
      return null;
    }
    String upper = region.toUpperCase(Locale.ROOT);
    if (upper.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
      return upper;
    }
    String plain =
        Normalizer.normalize(region, Normalizer.Form.NFD)
            .replaceAll("\\p{M}|\\.", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    String code = CODES.get(plain);
    if (code == null && CODES.containsValue(upper)) {
      code = upper;
    }
    boolean canada = country == null || country.equals("CA");
    if (code != null && canada) {
      return "CA-" + code;
    }
    return country == null ? region : country + "-" + upper.replaceAll("[^A-Z0-9]+", "");
  }

  /** ISO 3166-1 alpha-2 where it can be told; else as written. */
  static @Nullable String country(@Nullable String country) {
    if (country == null) {
      return null;
    }
    return switch (country.strip().toLowerCase(Locale.ROOT)) {
      case "canada", "can", "ca" -> "CA";
      case "united kingdom", "uk", "gb", "great britain" -> "GB";
      case "united states", "usa", "us" -> "US";
      default -> country.strip().toUpperCase(Locale.ROOT);
    };
  }
}
