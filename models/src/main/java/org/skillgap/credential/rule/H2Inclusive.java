package org.skillgap.credential.rule;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** H2: What decides who can take it is shown. */
final class H2Inclusive extends Rule {
  H2Inclusive() {
    super("H2", Severity.MINOR, "More convenient, flexible and accessible, and so more inclusive");
  }

  @Override
  public RuleResult check(CatalogueEntry entry, AuditContext context) {
    String expected = "price, prerequisites, accessibility and recognition of prior learning shown";
    List<String> missing = new ArrayList<>();
    if (entry.price() == null) {
      missing.add("price");
    }
    if (entry.prerequisites() == null) {
      missing.add("prerequisites");
    }
    if (entry.accessibility() == null) {
      missing.add("accessibility");
    }
    if (entry.rpl() == null) {
      missing.add("prior learning");
    }
    return missing.isEmpty()
        ? pass("all shown", expected)
        : unknown(String.join(", ", missing), expected);
  }
}
