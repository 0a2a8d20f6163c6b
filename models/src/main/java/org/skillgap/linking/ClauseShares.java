package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.Vectors;
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

  private final Vectors names;
  private final int[] owners;
  private final int skills;

  ClauseShares(Vectors names, int[] owners, int skills) {
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
    List<float[]> alike = vectors.isEmpty() ? List.of() : names.likeness(vectors);
    for (int c = 0; c < clauses.size(); c++) {
      shares.add(c, shares(alike.get(c)));
    }
    return shares;
  }

  private double[] shares(float[] alike) {
    double[] shares = new double[skills];
    Arrays.fill(shares, -1);
    double most = -1;
    for (int i = 0; i < owners.length; i++) {
      shares[owners[i]] = Math.max(shares[owners[i]], alike[i]);
      most = Math.max(most, alike[i]);
    }
    double sum = 0;
    for (int s = 0; s < skills; s++) {
      shares[s] = Math.exp((shares[s] - most) / TEMPERATURE);
      sum += shares[s];
    }
    for (int s = 0; s < skills; s++) {
      shares[s] /= sum;
    }
    return shares;
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

    private void add(int clause, double[] shares) {
      for (int s = 0; s < shares.length; s++) {
        if (shares[s] > best[s]) {
          best[s] = shares[s];
          from[s] = clause;
        }
      }
      double[] sorted = shares.clone();
      Arrays.sort(sorted);
      double least = sorted[Math.max(0, sorted.length - NEAREST)];
      for (int s = 0; s < shares.length; s++) {
        if (shares[s] >= least) {
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
