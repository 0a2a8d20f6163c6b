package org.skillgap.credential.rule;

import java.time.LocalDate;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.PathwayReview;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** Q2: The right roles considered pathways before the first offering. */
final class Q2PathwaysConsidered extends EntryRule {
  Q2PathwaysConsidered() {
    super(
        "Q2",
        Severity.MAJOR,
        Passage.QUALITY,
        "Pathways are considered at the start by coordinators, chairs and the registrar",
        "pathway_review",
        "launched",
        "status");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("a chair or coordinator and the registrar, before the first offering");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    PathwayReview review = entry.pathwayReview();
    if (review == null) {
      return Answer.unknown("pathway review");
    }
    if (review.roles().isEmpty()) {
      return Answer.unknown("roles in the pathway review");
    }
    String roles = String.join(", ", review.roles());
    boolean lead =
        Texts.anyContains(review.roles(), "chair")
            || Texts.anyContains(review.roles(), "coordinator");
    if (!lead || !Texts.anyContains(review.roles(), "registrar")) {
      return Answer.fail("taken part: {0}", roles);
    }
    LocalDate launched = entry.launched();
    if (launched == null) {
      // A draft has not started yet: it was considered before it starts.
      return "draft".equals(entry.status())
          ? Answer.passAs(roles)
          : Answer.unknown("day of the first offering");
    }
    return review.date() == null
        ? Answer.unknown("date of the review")
        : Answer.judge(
            !review.date().isAfter(launched),
            "review of {0}, first offering of {1}",
            review.date(),
            launched);
  }
}
