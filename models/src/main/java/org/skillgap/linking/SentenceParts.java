package org.skillgap.linking;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.linking.Clauses.Clause;

/**
 * A sentence that the encoder has read, in the parts that are held against all names.
 *
 * @param clauses that share themselves among the skills
 */
record SentenceParts(
    String sentence, Encoded read, Windows windows, Wording.Sentence words, List<Clause> clauses) {
  static SentenceParts of(String sentence, Wording wording) {
    Encoded read = Encoder.shared().read(sentence);
    return new SentenceParts(
        sentence, read, Windows.of(sentence, read), wording.read(sentence), Clauses.of(sentence));
  }

  /** What the clauses mean. */
  List<float[]> sharing() {
    return ClauseShares.vectors(clauses, read);
  }

  /** What the other parts mean; a sentence of one clause is not looked at as a whole again. */
  List<float[]> others() {
    List<float[]> others = new ArrayList<>(windows.chunks());
    if (clauses.size() != 1) {
      others.add(windows.vector(windows.whole()));
    }
    return others;
  }
}
