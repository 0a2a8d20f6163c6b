package org.skillgap.credential.rule;

import org.jspecify.annotations.Nullable;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.message.Message;

/**
 * What a rule answers, before its number and its statement are put to it.
 *
 * @param weight how much this failure weighs, where not as much as the rule's failures do
 */
record Answer(Verdict verdict, @Nullable Severity weight, Message observed) {
  static Answer pass(String pattern, Object... values) {
    return new Answer(Verdict.PASS, null, Message.of(pattern, values));
  }

  /** It passes, and what was seen are the words of the entry. */
  static Answer passAs(String words) {
    return new Answer(Verdict.PASS, null, Message.quoted(words));
  }

  static Answer fail(String pattern, Object... values) {
    return new Answer(Verdict.FAIL, null, Message.of(pattern, values));
  }

  static Answer fail(Severity weight, String pattern, Object... values) {
    return new Answer(Verdict.FAIL, weight, Message.of(pattern, values));
  }

  /** Fields that the rule needs are missing. */
  static Answer unknown(String... missing) {
    return new Answer(Verdict.UNKNOWN, null, Message.of("{0} not stated", Message.terms(missing)));
  }

  /** The field is there, and still it cannot be told. */
  static Answer unclear(String pattern, Object... values) {
    return new Answer(Verdict.UNKNOWN, null, Message.of(pattern, values));
  }

  static Answer unclear(Message observed) {
    return new Answer(Verdict.UNKNOWN, null, observed);
  }

  static Answer notApplicable(String pattern) {
    return new Answer(Verdict.NOT_APPLICABLE, null, Message.of(pattern));
  }

  /** Pass or fail, by what was seen. */
  static Answer judge(boolean holds, String pattern, Object... values) {
    return judge(holds, Message.of(pattern, values));
  }

  static Answer judge(boolean holds, Message observed) {
    return new Answer(holds ? Verdict.PASS : Verdict.FAIL, null, observed);
  }
}
