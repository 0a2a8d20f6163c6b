package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** P8: It starts often, and not only at the start of a term. */
final class P8SeveralIntakes extends Rule {
  P8SeveralIntakes() {
    super("P8", Severity.MAJOR, "Not bound to semester intakes, offered several times");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "continuous, or at least two intakes that are not all term starts";
    if (entry.intakes().isEmpty()) {
      return unknown("intakes", expected);
    }
    if (Intakes.continuous(entry)) {
      return pass("continuous", expected);
    }
    if (entry.intakes().size() < 2) {
      return fail("one intake", expected);
    }
    return judge(!Intakes.allAtTermStart(entry), String.join(", ", entry.intakes()), expected);
  }
}
