package org.skillgap.credential.rule;

import org.jspecify.annotations.Nullable;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;

/**
 * What a rule answers, before its number and its statement are put to it.
 *
 * @param weight how much this failure weighs, where not as much as the rule's failures do
 */
record Answer(Verdict verdict, @Nullable Severity weight, String observed) {
  static Answer pass(String observed) {
    return new Answer(Verdict.PASS, null, observed);
  }

  static Answer fail(String observed) {
    return new Answer(Verdict.FAIL, null, observed);
  }

  static Answer fail(Severity weight, String observed) {
    return new Answer(Verdict.FAIL, weight, observed);
  }

  /** A field that the rule needs is missing. */
  static Answer unknown(String missing) {
    return new Answer(Verdict.UNKNOWN, null, missing + " not stated");
  }

  /** The field is there, and still it cannot be told. */
  static Answer unclear(String observed) {
    return new Answer(Verdict.UNKNOWN, null, observed);
  }

  static Answer notApplicable(String why) {
    return new Answer(Verdict.NOT_APPLICABLE, null, why);
  }

  /** Pass or fail, by what was seen. */
  static Answer judge(boolean holds, String observed) {
    return holds ? pass(observed) : fail(observed);
  }
}
