package org.skillgap.credential.rule;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.Verbs;
import org.skillgap.message.Message;

/** A4: It states a few outcomes, each with a measurable verb. */
final class A4MeasurableObjectives extends EntryRule {
  A4MeasurableObjectives() {
    super(
        "A4",
        Severity.MAJOR,
        Passage.ARE_FOCUSED,
        "Skills-based, with measurable learning objectives",
        "outcomes");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("1 to {0} outcomes, each with a measurable verb", profile.mostOutcomes());
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    if (entry.outcomes().isEmpty()) {
      return entry.statesNone("outcomes")
          ? Answer.fail(Severity.BLOCK, "no outcomes")
          : Answer.unknown("outcomes");
    }
    List<String> unseen = texts(entry, Verbs.Kind.STATE_OF_MIND);
    unseen.addAll(texts(entry, Verbs.Kind.NO_VERB));
    if (!unseen.isEmpty()) {
      return Answer.fail("no measurable verb: {0}", Texts.quoted(unseen));
    }
    if (entry.outcomes().size() > context.profile().mostOutcomes()) {
      return Answer.fail(
          "{0, plural, one {# outcome} other {# outcomes}}", entry.outcomes().size());
    }
    List<String> strange = texts(entry, Verbs.Kind.NOT_KNOWN);
    return strange.isEmpty()
        ? Answer.pass("{0, plural, one {# outcome} other {# outcomes}}", entry.outcomes().size())
        : Answer.unclear("a verb that the list of verbs does not know: {0}", Texts.quoted(strange));
  }

  private static List<String> texts(CatalogueEntry entry, Verbs.Kind kind) {
    return new ArrayList<>(
        entry.outcomes().stream().map(Outcome::text).filter(t -> Verbs.kind(t) == kind).toList());
  }
}
