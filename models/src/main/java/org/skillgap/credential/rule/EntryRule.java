package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A statement about a catalogue entry. */
public abstract class EntryRule extends Rule {
  EntryRule(String id, Severity severity, Passage passage, String statement, String... fields) {
    super(id, severity, passage, statement, fields);
  }

  abstract Answer answer(CatalogueEntry entry, AuditContext context);

  /** What this rule says of the entry. */
  public final RuleResult check(CatalogueEntry entry, AuditContext context) {
    return result(answer(entry, context), entry.id(), context.profile());
  }
}
