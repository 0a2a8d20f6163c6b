package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.NearVectors;
import org.skillgap.linking.Clauses.Clause;

/**
 * How a sentence's clauses divide themselves among all skills. The likeness of two texts says
 * little by itself, since a language model finds everything somewhat alike; what tells is how far
 * one skill stands out from all others. So each clause has one share to give, by softmax over the
 * likeness of the skills' names.
 */
final class ClauseShares {
  private static final double TEMPERATURE = 0.03;
  private static final double LEAST = 1e-6;
  private static final int NEAREST = 12;
  private static final int NEAR = 400;

  private final NearVectors names;
  private final int[] owners;
  private final int skills;

  ClauseShares(NearVectors names, int[] owners, int skills) {
    this.names = names;
    this.owners = owners;
    this.skills = skills;
  }

  /** The shares of a sentence. */
  Shares of(String sentence) {
    List<Clause> clauses = Clauses.of(sentence);
    List<float[]> vectors = new ArrayList<>();
    clauses.forEach(clause -> vectors.add(Encoder.shared().encode(clause.in(sentence))));
    Shares shares = new Shares(sentence, clauses, skills);
    List<float[]> alike = vectors.isEmpty() ? List.of() : names.likeness(vectors, NEAR);
    for (int c = 0; c < clauses.size(); c++) {
      shares.add(c, ofSkills(alike.get(c)));
    }
    return shares;
  }

  // The likeness of each skill's best name.
  private float[] ofSkills(float[] ofNames) {
    float[] best = new float[skills];
    Arrays.fill(best, -1);
    for (int i = 0; i < owners.length; i++) {
      best[owners[i]] = Math.max(best[owners[i]], ofNames[i]);
    }
    return best;
  }

  /** What each skill got from its best clause. */
  static final class Shares {
    private final String sentence;
    private final List<Clause> clauses;
    private final double[] best;
    private final int[] from;
    private final Set<Integer> nearest = new TreeSet<>();

    private Shares(String sentence, List<Clause> clauses, int skills) {
      this.sentence = sentence;
      this.clauses = clauses;
      this.best = new double[skills];
      this.from = new int[skills];
    }

    private void add(int clause, float[] alike) {
      double most = -1;
      for (float value : alike) {
        most = Math.max(most, value);
      }
      double[] shares = new double[alike.length];
      double sum = 0;
      for (int s = 0; s < shares.length; s++) {
        shares[s] = Math.exp((alike[s] - most) / TEMPERATURE);
        sum += shares[s];
      }
      float least = NearVectors.least(alike, NEAREST);
      for (int s = 0; s < shares.length; s++) {
        if (shares[s] / sum > best[s]) {
          best[s] = shares[s] / sum;
          from[s] = clause;
        }
        if (alike[s] >= least) {
          nearest.add(s);
        }
      }
    }

    /** The skills with the largest shares of a clause. */
    Set<Integer> nearest() {
      return nearest;
    }

    /** The logarithm of a skill's share, at least that of a millionth. */
    double logarithm(int skill) {
      return Math.log(best[skill] + LEAST);
    }

    /** The clause that gave a skill its share; the whole sentence where there is none. */
    Clause clause(int skill) {
      return clauses.isEmpty() ? new Clause(0, sentence.length()) : clauses.get(from[skill]);
    }
  }
}
