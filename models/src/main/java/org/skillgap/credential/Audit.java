package org.skillgap.credential;

import java.util.List;
import java.util.function.Predicate;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.credential.rule.EntryRules;

/** Checks a catalogue entry against every statement of what a micro-credential is. */
public final class Audit {
  private Audit() {}

  /** All results, in the order of the rules' numbers in the definition. */
  public static List<RuleResult> audit(CatalogueEntry entry, AuditContext context) {
    return EntryRules.all().stream().map(rule -> rule.check(entry, context)).toList();
  }

  /** The failures that make it no micro-credential as entered. */
  public static List<RuleResult> blocks(List<RuleResult> results) {
    return failures(results, result -> result.severity() == Severity.BLOCK);
  }

  /** The failures worth mending, blocks included, guards left out. */
  public static List<RuleResult> faults(List<RuleResult> results) {
    return failures(results, result -> result.severity() != Severity.INFO);
  }

  private static List<RuleResult> failures(List<RuleResult> results, Predicate<RuleResult> counts) {
    return results.stream()
        .filter(result -> result.verdict() == Verdict.FAIL)
        .filter(counts)
        .toList();
  }
}
