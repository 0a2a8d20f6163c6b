package org.skillgap.credential.rule;

import org.skillgap.credential.Demand;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;

/** A statement about a recommendation, judged by the demand that it rests on. */
public abstract class AdviceRule extends Rule {
  AdviceRule(String id, Severity severity, Passage passage, String statement, String... fields) {
    super(id, severity, passage, statement, fields);
  }

  abstract Answer answer(Demand demand, RuleProfile profile);

  /** What this rule says of advice that rests on the demand. */
  public final RuleResult check(Demand demand, RuleProfile profile) {
    return result(answer(demand, profile), "", profile);
  }
}
