package org.skillgap.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skillgap.linking.GoldSentence;
import org.skillgap.linking.Link;
import org.skillgap.linking.SentenceLinker;

/**
 * Measures linking on gold sentences. A sentence that the model was trained on is judged by a model
 * that was not (see {@link org.skillgap.linking.LinkModel}).
 */
public final class LinkingEvaluation {
  private static final int DEPTH = 5;

  private LinkingEvaluation() {}

  private record Ranked(Set<String> gold, List<Link> links) {}

  /**
   * Two figures: RP@5, the skills among the first five over the skills that there are (at most
   * five), over sentences that have any; and micro-F1 of the set that the linker says is meant,
   * over all sentences.
   */
  public static List<Figure> figures(
      SentenceLinker linker, List<GoldSentence> sentences, long seed) {
    List<Ranked> ranked =
        IntStream.range(0, sentences.size())
            .parallel()
            .mapToObj(sentences::get)
            .map(gold -> new Ranked(gold.skills(), linker.rankUnseen(gold)))
            .toList();
    List<Double> precision =
        ranked.stream()
            .filter(r -> !r.gold().isEmpty())
            .map(LinkingEvaluation::rPrecision)
            .toList();
    List<Hits> sets = ranked.stream().map(r -> hits(r, linker.threshold())).toList();
    return List.of(
        Figure.mean("RP@5", precision, seed),
        Figure.of("micro-F1 of the set", sets, Hits::f1, seed),
        Figure.of("  precision", sets, Hits::precision, seed),
        Figure.of("  recall", sets, Hits::recall, seed));
  }

  private static double rPrecision(Ranked ranked) {
    long right =
        ranked.links().stream()
            .limit(DEPTH)
            .filter(link -> ranked.gold().contains(link.skill().uri()))
            .count();
    return right / (double) Math.min(DEPTH, ranked.gold().size());
  }

  private static Hits hits(Ranked ranked, double threshold) {
    Set<String> said =
        ranked.links().stream()
            .filter(link -> link.probability() >= threshold)
            .map(link -> link.skill().uri())
            .collect(Collectors.toCollection(TreeSet::new));
    return Hits.of(said, ranked.gold());
  }
}
