package org.skillgap.credential.rule;

import java.util.OptionalDouble;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** N3: A long course of several topics could be split into its parts. */
final class N3PartOfACourse extends Rule {
  N3PartOfACourse() {
    super("N3", Severity.INFO, "A related micro-credential may focus on one part of a long course");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "a part with a gap, as an offering of its own";
    Double hours = entry.hours();
    OptionalDouble topics = Topics.effective(entry, context);
    if (hours == null || topics.isEmpty()) {
      return unknown(hours == null ? "hours" : "skills in the outcomes", expected);
    }
    boolean broad =
        hours >= context.profile().shortHours()
            && topics.getAsDouble() > context.profile().topicsOneSkill();
    return broad
        ? fail(
            Texts.number(hours)
                + " hours, "
                + Texts.number(topics.getAsDouble())
                + " topics: could be split",
            expected)
        : notApplicable("short, or of one topic");
  }
}
