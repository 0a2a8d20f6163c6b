package org.skillgap.credential;

import java.util.List;
import java.util.function.Predicate;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.credential.rule.Rules;

/** Checks entries and advice against every statement of what a micro-credential is. */
public final class Audit {
  private Audit() {}

  /** What the rules say of an entry, in the order of the definition. */
  public static List<RuleResult> audit(CatalogueEntry entry, AuditContext context) {
    return Rules.onEntries().stream().map(rule -> rule.check(entry, context)).toList();
  }

  /** What the rules say of advice that rests on a demand. */
  public static List<RuleResult> audit(Demand demand, RuleProfile profile) {
    return Rules.onAdvice().stream().map(rule -> rule.check(demand, profile)).toList();
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
