package org.skillgap.credential.rule;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** H2: What decides who can take it is shown. */
final class H2Inclusive extends EntryRule {
  H2Inclusive() {
    super(
        "H2",
        Severity.MINOR,
        Passage.PROMISE,
        "More convenient, flexible and accessible, and so more inclusive",
        "price",
        "prerequisites",
        "accessibility",
        "rpl");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of(
        "price, prerequisites, accessibility and recognition of prior learning shown");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
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
        ? Answer.pass("all shown")
        : Answer.unknown(missing.toArray(String[]::new));
  }
}
