package org.skillgap.credential.rule;

import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.CatalogueEntry.Recognition;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** P6: An employer can tell the skills from the badge and from the title. */
final class P6EmployerCanTell extends EntryRule {
  P6EmployerCanTell() {
    super(
        "P6",
        Severity.MAJOR,
        Passage.SPECIALISE,
        "An employer can tell the skill set from the credential",
        "recognition",
        "title",
        "outcomes");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("each skill with label and address; the title close to the outcomes");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    Recognition recognition = entry.recognition();
    if (entry.statesNone("recognition")
        || (recognition != null && recognition.form().equals("none"))) {
      return Answer.fail("no recognition");
    }
    if (recognition == null || recognition.skills().isEmpty()) {
      return Answer.unknown("skills on the badge or certificate");
    }
    List<String> bare =
        recognition.skills().stream()
            .filter(skill -> skill.uri() == null)
            .map(skill -> skill.label())
            .toList();
    if (!bare.isEmpty()) {
      return Answer.fail("without address: {0}", String.join(", ", bare));
    }
    if (entry.outcomes().isEmpty()) {
      return Answer.unknown("outcomes");
    }
    double overlap =
        Texts.overlap(entry.title(), entry.outcomes().stream().map(Outcome::text).toList());
    return Answer.judge(
        overlap >= context.profile().titleOverlap(),
        "{0, plural, one {# skill} other {# skills}}; {1} % of the title’s words stand in the"
            + " outcomes",
        recognition.skills().size(),
        Math.round(overlap * 100));
  }
}
