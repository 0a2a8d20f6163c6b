package org.skillgap.credential.rule;

import java.util.List;
import java.util.Objects;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/**
 * One statement of the definition as a check. A field that the check needs and nobody stated gives
 * "unknown", never "pass".
 */
public abstract class Rule {
  private final String id;
  private final Severity severity;
  private final Passage passage;
  private final String statement;
  private final List<String> fields;

  Rule(String id, Severity severity, Passage passage, String statement, String... fields) {
    this.id = id;
    this.severity = severity;
    this.passage = passage;
    this.statement = statement;
    this.fields = List.of(fields);
  }

  /** Number in the definition, as in P5. */
  public final String id() {
    return id;
  }

  /** How much a failure weighs where the profile does not say otherwise. */
  public final Severity severity() {
    return severity;
  }

  /** Where the statement stands. */
  public final Passage passage() {
    return passage;
  }

  /** The statement of the definition, in short. */
  public final String statement() {
    return statement;
  }

  /** What it looks at: fields of the catalogue, or factors of a recommendation. */
  public final List<String> fields() {
    return fields;
  }

  /** What it asks for, with the profile's numbers. */
  public abstract Message expected(RuleProfile profile);

  final RuleResult result(Answer answer, String subject, RuleProfile profile) {
    Severity own = Objects.requireNonNullElse(answer.weight(), severity);
    return new RuleResult(
        id,
        answer.verdict(),
        profile.weights().getOrDefault(id, own),
        answer.observed(),
        expected(profile),
        statement,
        subject);
  }
}
