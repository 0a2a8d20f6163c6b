package org.skillgap.credential.rule;

import java.time.LocalDate;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.PathwayReview;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** Q2: The right roles considered pathways before the first offering. */
final class Q2PathwaysConsidered extends Rule {
  Q2PathwaysConsidered() {
    super(
        "Q2",
        Severity.MAJOR,
        "Pathways are considered at the start by coordinators, chairs and the registrar");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "a chair or coordinator and the registrar, before the first offering";
    PathwayReview review = entry.pathwayReview();
    if (review == null) {
      return unknown("pathway review", expected);
    }
    boolean lead =
        Texts.anyContains(review.roles(), "chair")
            || Texts.anyContains(review.roles(), "coordinator");
    if (!lead || !Texts.anyContains(review.roles(), "registrar")) {
      return fail("taken part: " + String.join(", ", review.roles()), expected);
    }
    LocalDate launched = entry.launched();
    if (launched == null) {
      return pass(String.join(", ", review.roles()), expected);
    }
    return review.date() == null
        ? unknown("date of the review", expected)
        : judge(
            !review.date().isAfter(launched),
            "review " + review.date() + ", first offering " + launched,
            expected);
  }
}
