package org.skillgap.linking;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.NameSearch;
import org.skillgap.linking.Clauses.Clause;

/**
 * How a sentence's clauses divide themselves among all skills. The likeness of two texts says
 * little by itself, since a language model finds everything somewhat alike; what tells is how far
 * one skill stands out from all others. So each clause is held against the labels of all skills,
 * one each, however many other names a taxonomy gives: a skill's share is that of its best name, by
 * softmax over the likeness, and may be more than one where another name is nearer than any label.
 */
final class ClauseShares {
  static final double TEMPERATURE = 0.03;
  private static final double LEAST = Math.log(1e-6);

  private final String sentence;
  private final List<Place> places = new ArrayList<>();

  /** A clause, its word pieces, and the logarithm of all that it has to give. */
  private record Place(Clause clause, int from, int past, float scale, double all) {}

  private ClauseShares(String sentence) {
    this.sentence = sentence;
  }

  /** What the clauses of a sentence mean: to be held against the labels of all skills. */
  static List<float[]> vectors(List<Clause> clauses, Encoded read) {
    List<float[]> vectors = new ArrayList<>();
    for (Clause clause : clauses) {
      vectors.add(read.between(read.first(clause.begin()), past(read, clause)));
    }
    return vectors;
  }

  /**
   * The shares of a sentence.
   *
   * @param near of each clause the labels that are nearest to it, of those of all skills
   */
  static ClauseShares of(
      String sentence, Encoded read, List<Clause> clauses, List<NameSearch.Near> near) {
    ClauseShares shares = new ClauseShares(sentence);
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      int from = read.first(clause.begin());
      int past = past(read, clause);
      shares.places.add(
          new Place(clause, from, past, read.scale(from, past), near.get(c).logSum()));
    }
    return shares;
  }

  // A clause behind the last piece that is read is nothing.
  private static int past(Encoded read, Clause clause) {
    return Math.max(read.first(clause.begin()), read.past(clause.end()));
  }

  /**
   * What a skill got from its best clause; of the whole sentence where it has no clause.
   *
   * @param logarithm of its share, at least that of a millionth
   */
  record Share(double logarithm, Clause clause) {}

  /** How alike the best of some names and its best clause are, -1 to 1. */
  double likeness(List<Products> names) {
    double best = -1;
    for (Place place : places) {
      for (Products name : names) {
        best = Math.max(best, name.of(place.from(), place.past()) * place.scale());
      }
    }
    return best;
  }

  /** The share of a skill by all of its names. */
  Share of(List<Products> names) {
    Share best = new Share(LEAST, new Clause(0, sentence.length()));
    for (int p = 0; p < places.size(); p++) {
      Place place = places.get(p);
      double logarithm = LEAST;
      for (Products name : names) {
        double likeness = name.of(place.from(), place.past()) * place.scale();
        logarithm = Math.max(logarithm, likeness / TEMPERATURE - place.all());
      }
      if (p == 0 || logarithm > best.logarithm()) {
        best = new Share(logarithm, place.clause());
      }
    }
    return best;
  }
}
