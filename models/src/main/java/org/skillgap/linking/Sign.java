package org.skillgap.linking;

import java.util.Arrays;
import java.util.List;

/** What speaks for or against a skill being meant by a sentence. */
public enum Sign {
  /** Likeness of the label and its best window. */
  LABEL,
  /** Likeness of the label and the whole sentence. */
  WHOLE,
  /** The best likeness of any name and its best window. */
  NAME,
  /** The part of the label's words that the sentence has, by weight. */
  COVERAGE,
  /** The same of the best other name. */
  OTHER_COVERAGE,
  /** Whether the label stands in the sentence. */
  PHRASE,
  /** Whether another name stands in the sentence. */
  OTHER_PHRASE,
  /** Words in the label, in eighths, at most 1. */
  LABEL_WORDS,
  /** How many stronger candidates share the place, as log(1 + n). */
  RIVALS,
  /** How much stronger the strongest of them is. */
  RIVAL_LEAD,
  /** How much stronger the strongest candidate of the sentence is. */
  LEAD,
  /** Words in the sentence, in thirtieths, at most 1. */
  SENTENCE_WORDS,
  /** The logarithm of the skill's share of its best clause, among all skills. */
  CLAUSE_SHARE,
  /** The best likeness of any name and any clause. */
  CLAUSE,
  /** The best likeness of the definition and any clause; of the label where there is none. */
  DEFINITION;

  /** Their names, in their order. */
  static List<String> names() {
    return Arrays.stream(values()).map(Sign::name).toList();
  }
}
