package org.skillgap.pipeline.report;

import java.util.Map;
import org.skillgap.gap.Program;
import org.skillgap.pipeline.report.ReportInput.SkillText;

/** What skills, occupations and regions are called in one language. */
public record Names(Language language, Map<String, SkillText> skills) {

  /** A skill, with a capital; in the taxonomy's own language where it has no name in this one. */
  public Name skill(String uri, String label) {
    SkillText text = skills.get(uri);
    String french = text == null ? null : text.french();
    return language == Language.FRENCH && french != null
        ? new Name(language.first(french), "")
        : said(language.first(label));
  }

  /** A text of the data or of the advice, which is English. */
  public Name said(String text) {
    return new Name(text, language == Language.ENGLISH ? "" : "en");
  }

  /** As in "Ontario" for CA-ON; the code where it has no name. */
  public String region(String code) {
    return language.textOr("region." + code, code);
  }

  /** As in "NOC 63200 (cook)" for the code noc:63200; an address stays as it is. */
  public String occupation(Map<String, String> names, String code) {
    int colon = code.indexOf(':');
    String shown =
        colon > 0 && !code.startsWith("http")
            ? language.textOr("scheme." + code.substring(0, colon), code.substring(0, colon))
                + "\u00A0"
                + code.substring(colon + 1)
            : code;
    String name = names.getOrDefault(code, "");
    return name.isEmpty() ? shown : name + " (" + shown + ")";
  }

  /** All occupations of a program in one line. */
  public String occupations(Program program, Map<String, String> names) {
    return String.join(
        "; ", program.occupations().stream().map(code -> occupation(names, code)).toList());
  }
}
