package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;

/**
 * One statement of the definition as a check of a catalogue entry. A field that the check needs and
 * the entry lacks gives "unknown", never "pass".
 */
public abstract class Rule {
  private final String id;
  private final Severity severity;
  private final String statement;

  Rule(String id, Severity severity, String statement) {
    this.id = id;
    this.severity = severity;
    this.statement = statement;
  }

  public final String id() {
    return id;
  }

  public final Severity severity() {
    return severity;
  }

  /** The statement of the definition, in short. */
  public final String statement() {
    return statement;
  }

  /** What this rule says of the entry. */
  public abstract RuleResult check(CatalogueEntry entry, AuditContext context);

  final RuleResult pass(String observed, String expected) {
    return result(Verdict.PASS, severity, observed, expected);
  }

  final RuleResult fail(String observed, String expected) {
    return result(Verdict.FAIL, severity, observed, expected);
  }

  final RuleResult fail(Severity weight, String observed, String expected) {
    return result(Verdict.FAIL, weight, observed, expected);
  }

  final RuleResult unknown(String missing, String expected) {
    return result(Verdict.UNKNOWN, severity, missing + " not stated", expected);
  }

  final RuleResult notApplicable(String why) {
    return result(Verdict.NOT_APPLICABLE, severity, why, "");
  }

  /** Pass or fail, by what was seen. */
  final RuleResult judge(boolean holds, String observed, String expected) {
    return holds ? pass(observed, expected) : fail(observed, expected);
  }

  private RuleResult result(Verdict verdict, Severity weight, String observed, String expected) {
    return new RuleResult(id, verdict, weight, observed, expected, statement);
  }
}
