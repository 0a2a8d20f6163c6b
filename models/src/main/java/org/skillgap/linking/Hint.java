package org.skillgap.linking;

import org.skillgap.contract.Rows;
import org.skillgap.taxonomy.Skill;

/**
 * A skill that a sentence may mean, before the posting around it has been asked.
 *
 * @param skill the skill
 * @param begin offset of the clause that hints at it, in UTF-16 code units of the sentence
 * @param end offset after the clause
 * @param probability that the sentence by itself means the skill, 0 to 1
 * @param signs what speaks for and against it, in the order of {@link Sign}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Hint(Skill skill, int begin, int end, double probability, double[] signs) {
  public Hint {
    Rows.present(skill, "skill");
    Rows.between(begin, 0, end, "begin");
    Rows.between(probability, 0, 1, "probability");
  }
}
