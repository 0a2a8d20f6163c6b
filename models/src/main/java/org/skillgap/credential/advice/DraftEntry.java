package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Activity;
import org.skillgap.credential.CatalogueEntry.Assessment;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.CatalogueEntry.Recognition;
import org.skillgap.credential.CatalogueEntry.Unit;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation.Draft;

/**
 * A draft as the catalogue would enter it, so that the rules can be asked of it: nothing in it may
 * fail, and what only people can settle (price, partners' dates, the review) stays unknown.
 */
public final class DraftEntry {
  private DraftEntry() {}

  /** The entry of a draft of that program. */
  public static CatalogueEntry of(String program, Draft draft) {
    List<String> numbers =
        IntStream.rangeClosed(1, draft.outcomes().size()).mapToObj(String::valueOf).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      outcomes.add(new Outcome(numbers.get(i), draft.outcomes().get(i).text(), null));
    }
    List<Assessment> assessments = new ArrayList<>();
    draft
        .practice()
        .forEach(p -> assessments.add(new Assessment("formative", p.text(), numbers, null)));
    assessments.add(
        new Assessment(
            "summative", draft.assessment().text(), numbers, "pass or fail for each outcome"));
    List<Unit> units =
        outcomes.stream().map(o -> new Unit(o.text(), draft.hours() / outcomes.size())).toList();
    return new CatalogueEntry(
        "draft-" + program,
        "draft",
        EntryType.MICRO_CREDENTIAL,
        draft.title(),
        draft.demandStatement().text(),
        "draft",
        null,
        null,
        draft.hours(),
        draft.weeks(),
        units,
        "self-paced",
        null,
        0,
        List.of("continuous"),
        outcomes,
        List.of(new Activity("Guided practice", numbers)),
        List.of(),
        assessments,
        draft.deliveryMode(),
        null,
        null,
        new Recognition("digital badge", true, draft.skills()),
        true,
        List.of(),
        List.of(),
        draft.cip(),
        draft.noc(),
        List.of(),
        draft.audience(),
        List.of("upskill"),
        List.of(),
        draft.needsEvidence(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "draft",
        1,
        List.of());
  }

  /** What the draft would teach: its skills in their order, an outcome for each. */
  static List<Offer> offers(CatalogueEntry entry, Draft draft) {
    List<Offer> offers = new ArrayList<>();
    int taught = Math.min(draft.skills().size(), entry.outcomes().size());
    for (int i = 0; i < taught; i++) {
      NamedSkill skill = draft.skills().get(i);
      Outcome outcome = entry.outcomes().get(i);
      String uri = skill.uri();
      if (uri != null) {
        offers.add(
            new Offer(
                entry.id(),
                uri,
                skill.label(),
                1,
                true,
                null,
                outcome.id(),
                outcome.text(),
                1,
                null));
      }
    }
    return offers;
  }
}
