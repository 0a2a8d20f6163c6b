package org.skillgap.pipeline.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.HardReason;
import org.skillgap.survey.SkillAnswer;

/** Make the answers of the employer survey. */
final class SurveyMakers {
  private static final Set<String> SIZE_BANDS = Set.of("1-4", "5-19", "20-99", "100-499", "500+");

  private SurveyMakers() {}

  static EmployerAnswer employer(Fields fields, String source, String file, long line) {
    String size = fields.required("size_band");
    if (!SIZE_BANDS.contains(size)) {
      throw new Unreadable(
          fields.column("size_band"),
          size,
          Message.of("{0} is not one of the template", "size_band"),
          Message.of("Use one of {0}", "1-4, 5-19, 20-99, 100-499, 500+"));
    }
    noMoreThan(fields, "open_over_60_days", "vacancies");
    noMoreThan(fields, "qualified", "applicants");
    noMoreThan(fields, "suitable", "qualified");
    return new EmployerAnswer(
        fields.required("response_id"),
        source,
        fields.requiredDate("submitted_at"),
        fields.required("employer"),
        Objects.requireNonNullElse(Regions.iso(fields.required("region"), null), ""),
        fields.required("naics"),
        size,
        noc(fields),
        Objects.requireNonNullElse(fields.flag("consent"), false),
        fields.count("hires_12m"),
        fields.count("hires_next_12m"),
        fields.count("vacancies"),
        fields.count("open_over_60_days"),
        fields.count("applicants"),
        fields.count("qualified"),
        fields.count("suitable"),
        reason(fields),
        fields.list("codesign"),
        fields.text("preferred_hours"),
        fields.text("preferred_mode"),
        file,
        line);
  }

  // Both numbers are doubtful then, and which of them is wrong nobody here can tell.
  private static void noMoreThan(Fields fields, String part, String whole) {
    Integer some = fields.count(part);
    Integer all = fields.count(whole);
    if (some != null && all != null && some > all) {
      throw new Unreadable(
          fields.column(part),
          String.valueOf(some),
          Message.of("{0} is part of {1}, but is more: {2} of {3}", part, whole, some, all),
          Message.of("Correct one of the two, or leave both empty"));
    }
  }

  private static List<String> noc(Fields fields) {
    fields.required("noc");
    return fields.list("noc");
  }

  private static HardReason reason(Fields fields) {
    String text = fields.text("hard_reason");
    if (text == null || text.startsWith("-")) {
      return HardReason.UNSTATED;
    }
    try {
      return HardReason.valueOf(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_"));
    } catch (IllegalArgumentException e) {
      throw new Unreadable(
          fields.column("hard_reason"),
          text,
          Message.of("{0} is not one of the template", "hard_reason"),
          Message.of(
              "Use one of {0}",
              "too_few_applicants, not_trained, not_suitable, pay, conditions, licence, retention,"
                  + " location, none"));
    }
  }

  static SkillAnswer skill(Fields fields, String source, String file, long line) {
    return new SkillAnswer(
        fields.required("response_id"),
        source,
        fields.required("skill"),
        fields.scale("importance", 1, 5),
        fields.scale("level_needed", 1, 4),
        fields.scale("level_applicants", 1, 4),
        fields.scale("level_staff", 1, 4),
        fields.scale("difficulty", 1, 5),
        fields.count("hires_needing_12m"),
        fields.text("trend"),
        fields.text("comment"),
        file,
        line);
  }
}
