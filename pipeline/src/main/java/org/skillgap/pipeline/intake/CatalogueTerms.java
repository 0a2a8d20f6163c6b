package org.skillgap.pipeline.intake;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What colleges write for the few terms that the rules know. A word that is none of them stays as
 * it is, and the rules answer "unknown" to it.
 */
final class CatalogueTerms {
  private static final Pattern PARTING = Pattern.compile("[\\s_-]+");

  private static final Map<String, String> DELIVERY =
      Map.ofEntries(
          Map.entry("online", "online"),
          Map.entry("virtual", "online"),
          Map.entry("remote", "online"),
          Map.entry("distance", "online"),
          Map.entry("distance learning", "online"),
          Map.entry("e learning", "online"),
          Map.entry("online synchronous", "online"),
          Map.entry("asynchronous", "asynchronous"),
          Map.entry("online asynchronous", "asynchronous"),
          Map.entry("asynchronous online", "asynchronous"),
          Map.entry("hybrid", "hybrid"),
          Map.entry("blended", "hybrid"),
          Map.entry("hyflex", "hybrid"),
          Map.entry("face to face", "face-to-face"),
          Map.entry("f2f", "face-to-face"),
          Map.entry("in person", "face-to-face"),
          Map.entry("on site", "face-to-face"),
          Map.entry("onsite", "face-to-face"),
          Map.entry("on campus", "face-to-face"),
          Map.entry("classroom", "face-to-face"));

  private static final Map<String, String> PACING =
      Map.of(
          "self paced", "self-paced",
          "own pace", "self-paced",
          "learner paced", "self-paced",
          "window", "window",
          "flexible window", "window",
          "cohort", "cohort",
          "fixed cohort", "cohort",
          "instructor paced", "cohort",
          "instructor led", "cohort",
          "fixed", "cohort");

  private static final Map<String, String> CREDIT =
      Map.of(
          "credit", "credit",
          "credit bearing", "credit",
          "for credit", "credit",
          "non credit", "non-credit",
          "noncredit", "non-credit",
          "no credit", "non-credit",
          "not for credit", "non-credit");

  private static final Map<String, String> ASSESSMENT =
      Map.of(
          "formative", "formative",
          "practice", "formative",
          "summative", "summative",
          "final", "summative",
          "final assessment", "summative");

  private static final Map<String, String> PURPOSE =
      Map.of(
          "upskill", "upskill",
          "upskilling", "upskill",
          "retrain", "retrain",
          "retraining", "retrain",
          "reskill", "retrain",
          "reskilling", "retrain",
          "career change", "career change",
          "change of career", "career change");

  private CatalogueTerms() {}

  static @Nullable String delivery(@Nullable String text) {
    return term(text, DELIVERY);
  }

  static @Nullable String pacing(@Nullable String text) {
    return term(text, PACING);
  }

  static @Nullable String credit(@Nullable String text) {
    return term(text, CREDIT);
  }

  static String assessment(String text) {
    return known(text, ASSESSMENT);
  }

  static String purpose(String text) {
    return known(text, PURPOSE);
  }

  private static @Nullable String term(@Nullable String text, Map<String, String> terms) {
    return text == null ? null : known(text, terms);
  }

  private static String known(String text, Map<String, String> terms) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return terms.getOrDefault(PARTING.matcher(plain).replaceAll(" "), plain);
  }
}
