package org.skillgap.credential;

import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.message.Message;

/** What one rule says of one entry or recommendation. */
@Table(
    name = "audits",
    version = 1,
    grain = "one rule asked of one catalogue entry",
    key = {"subject", "rule"},
    published = true)
public record RuleResult(
    @Column("Identifier of the rule, as in P5") String rule,
    @Column("Its answer") Verdict verdict,
    @Column("How much a failure weighs") Severity severity,
    @Column("What was seen") Message observed,
    @Column("What the rule asks for") Message expected,
    @Column("The statement that the rule comes from") String statement,
    @Column("Catalogue entry that was asked; empty for the advice itself") String subject) {

  /** A rule's answer; a missing field is unknown, never a pass. */
  public enum Verdict {
    PASS,
    FAIL,
    UNKNOWN,
    NOT_APPLICABLE
  }

  /** How much a failure weighs. */
  public enum Severity {
    /** Not a micro-credential as entered. */
    BLOCK,
    MAJOR,
    MINOR,
    /** A guard or information, never a fault. */
    INFO
  }

  public RuleResult {
    Rows.text(rule, "rule");
    Rows.present(verdict, "verdict");
    Rows.present(severity, "severity");
    Rows.present(observed, "observed");
    Rows.present(expected, "expected");
    Rows.present(statement, "statement");
    Rows.present(subject, "subject");
  }
}
