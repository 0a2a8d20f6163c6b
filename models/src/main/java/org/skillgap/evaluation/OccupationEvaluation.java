package org.skillgap.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.skillgap.linking.Candidate;
import org.skillgap.linking.GoldTitle;
import org.skillgap.linking.OccupationLinker;

/**
 * Measures the finding of occupations on titles of vacancies with a gold occupation each. A title
 * that the models were trained on is judged by models that were not.
 */
public final class OccupationEvaluation {
  private static final int DEPTH = 100;
  private static final int BINS = 10;

  private OccupationEvaluation() {}

  /** What the linker said first, whether it was right, and the reciprocal rank of the gold one. */
  private record Judged(double said, boolean right, double reciprocalRank) {
    private int bin() {
      return Math.min(BINS - 1, (int) (said * BINS));
    }

    private double hit() {
      return right ? 1 : 0;
    }
  }

  /**
   * Mean reciprocal rank among the first hundred, how often the first is right, how far what is
   * said lies from what is so, and of each tenth of probability how often it is right.
   */
  public static List<Figure> figures(OccupationLinker linker, List<GoldTitle> titles, long seed) {
    List<Judged> judged =
        IntStream.range(0, titles.size())
            .parallel()
            .mapToObj(i -> judged(titles.get(i), linker.rankUnseen(titles.get(i), DEPTH)))
            .toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.mean("MRR", judged.stream().map(Judged::reciprocalRank).toList(), seed));
    figures.add(Figure.mean("first is right", judged.stream().map(Judged::hit).toList(), seed));
    figures.add(
        Figure.of("calibration error", judged, OccupationEvaluation::calibrationError, seed));
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Judged> those = judged.stream().filter(j -> j.bin() == number).toList();
      String name =
          String.format(
              Locale.ROOT,
              "  right where %.1f to %.1f is said (mean %.3f)",
              bin / (double) BINS,
              (bin + 1) / (double) BINS,
              mean(those));
      figures.add(Figure.mean(name, those.stream().map(Judged::hit).toList(), seed));
    }
    return figures;
  }

  private static Judged judged(GoldTitle gold, List<Candidate> candidates) {
    double reciprocal = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).uri().equals(gold.occupation())) {
        reciprocal = 1.0 / (i + 1);
      }
    }
    double said = candidates.isEmpty() ? 0 : candidates.get(0).score();
    return new Judged(said, reciprocal == 1, reciprocal);
  }

  /** The distance of said and right, mean over the titles, by tenths of probability. */
  private static double calibrationError(List<Judged> judged) {
    double[] difference = new double[BINS];
    judged.forEach(j -> difference[j.bin()] += j.said() - j.hit());
    double sum = 0;
    for (double one : difference) {
      sum += Math.abs(one);
    }
    return sum / judged.size();
  }

  private static double mean(List<Judged> judged) {
    return judged.stream().mapToDouble(Judged::said).average().orElse(0);
  }
}
