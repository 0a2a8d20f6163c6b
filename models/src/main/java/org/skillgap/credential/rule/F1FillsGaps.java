package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** F1: It teaches at least one skill with a gap. */
final class F1FillsGaps extends Rule {
  F1FillsGaps() {
    super("F1", Severity.MAJOR, "Fills gaps in the current and the future labour market");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "at least one skill with a current or emerging gap";
    if (context.gaps().isEmpty() || context.offers().isEmpty()) {
      return unknown(
          context.gaps().isEmpty() ? "gaps of a program" : "skills that it teaches", expected);
    }
    long hits =
        context.offers().stream()
            .filter(offer -> context.gaps().contains(offer.skillUri()))
            .count();
    return judge(hits > 0, hits + " skills with a gap", expected);
  }
}
