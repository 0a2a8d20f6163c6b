package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.evaluation.Card;
import org.skillgap.evaluation.Figure;
import org.skillgap.evaluation.FramingEvaluation;
import org.skillgap.evaluation.GoldPosting;
import org.skillgap.evaluation.LinkingEvaluation;
import org.skillgap.evaluation.OccupationEvaluation;
import org.skillgap.evaluation.PostingEvaluation;
import org.skillgap.evaluation.ReaderErrorCount;
import org.skillgap.evaluation.SpanEvaluation;
import org.skillgap.evaluation.TrapEvaluation;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.simulation.BundleSimulator;
import org.skillgap.gap.simulation.GapBenchmark;
import org.skillgap.gap.simulation.Goal;
import org.skillgap.gap.simulation.Simulator;
import org.skillgap.linking.GoldFraming;
import org.skillgap.linking.GoldSentences;
import org.skillgap.linking.GoldTitle;
import org.skillgap.linking.OccupationLinker;
import org.skillgap.linking.SentenceLinker;
import org.skillgap.mention.PostingReader;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.taxonomy.Taxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Figures on gold data and on simulated markets. */
@Command(
    name = "evaluate",
    description = "Measure reading on a gold set, or the method on simulated markets.")
final class EvaluateCommand implements Callable<Integer> {
  /** What is measured. */
  enum Kind {
    LINKING,
    SPANS,
    OCCUPATIONS,
    POSTINGS,
    READER_ERRORS,
    TRAPS,
    FRAMINGS
  }

  @Option(names = "--taxonomy", description = "Folder of the compiled taxonomy.")
  private @Nullable Path taxonomy;

  @Option(names = "--gold", description = "Gold file, or a folder of gold postings.")
  private @Nullable Path gold;

  @Option(
      names = "--kind",
      defaultValue = "LINKING",
      description =
          "linking, spans, occupations, postings, traps, framings, or reader_errors for"
              + " reference/reader_errors.csv")
  private Kind kind = Kind.LINKING;

  @Option(names = "--faults", description = "Also list what was wrong (postings, traps).")
  private boolean faults;

  @Option(names = "--card", description = "Also write the figures into this model card.")
  private @Nullable Path card;

  @Option(names = "--simulate", description = "Number of simulated markets.")
  private int simulate;

  @Option(
      names = "--scopes",
      description = "Time the estimation of so many scopes of 2,000 skills.")
  private int scopes;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    if (simulate > 0) {
      System.out.println(BundleSimulator.run(simulate, seed, GapProfile.standard()).text());
      return simulated(Simulator.figures(simulate, seed, GapProfile.standard()));
    }
    if (scopes > 0) {
      System.out.println(GapBenchmark.run(scopes, GapProfile.standard()));
      return ExitCode.DONE.number();
    }
    if (taxonomy == null || gold == null) {
      throw new Refusal(ExitCode.USAGE, "give --taxonomy and --gold, or --simulate or --scopes");
    }
    if (!Files.exists(gold)) {
      throw new NoSuchFileException(gold.toString());
    }
    if (kind == Kind.READER_ERRORS) {
      readerErrors(taxonomy, gold);
      return ExitCode.DONE.number();
    }
    List<Figure> figures = figures(taxonomy, gold);
    figures.forEach(figure -> System.out.println(figure.text()));
    if (card != null) {
      Card.write(card, gold.getFileName().toString().replaceFirst("\\.[^.]*$", ""), figures);
    }
    return ExitCode.DONE.number();
  }

  private static void readerErrors(Path compiled, Path gold) throws IOException {
    Taxonomy concepts = Taxonomy.open(compiled);
    System.out.println("uri,hits,misses,inventions,absences");
    ReaderErrorCount.of(concepts, PostingReader.open(compiled, concepts), GoldPosting.readAll(gold))
        .forEach(
            (uri, n) ->
                System.out.printf(
                    Locale.ROOT,
                    "%s,%d,%d,%d,%d%n",
                    uri,
                    n.hits(),
                    n.misses(),
                    n.inventions(),
                    n.absences()));
  }

  private static int simulated(List<Figure> figures) {
    figures.forEach(figure -> System.out.println(figure.text()));
    boolean met = true;
    for (Goal goal : Goal.all()) {
      met &= goal.metBy(figures);
      System.out.printf(
          Locale.ROOT,
          "goal %s: %.2f to %.2f, %s%n",
          goal.figure(),
          goal.least(),
          goal.most(),
          goal.metBy(figures) ? "reached" : "missed");
    }
    return (met ? ExitCode.DONE : ExitCode.PARTLY).number();
  }

  private List<Figure> figures(Path compiled, Path gold) throws IOException {
    Taxonomy concepts = Taxonomy.open(compiled);
    return switch (kind) {
      case LINKING ->
          LinkingEvaluation.figures(
              SentenceLinker.open(compiled, concepts), GoldSentences.read(gold, concepts), seed);
      case OCCUPATIONS ->
          OccupationEvaluation.figures(
              OccupationLinker.open(compiled, concepts), GoldTitle.readAll(gold), seed);
      case SPANS -> SpanEvaluation.figures(PostingReader.open(compiled, concepts), gold, seed);
      case READER_ERRORS -> List.of();
      case FRAMINGS -> FramingEvaluation.figures(GoldFraming.readAll(gold), seed);
      case POSTINGS -> {
        PostingEvaluation evaluation =
            PostingEvaluation.of(
                concepts, PostingReader.open(compiled, concepts), GoldPosting.readAll(gold), seed);
        list(evaluation.faults());
        yield evaluation.figures();
      }
      case TRAPS -> {
        TrapEvaluation evaluation =
            TrapEvaluation.of(gold, PostingReader.open(compiled, concepts), seed);
        list(evaluation.faults());
        yield evaluation.figures();
      }
    };
  }

  private void list(List<String> lines) {
    if (faults) {
      lines.forEach(System.out::println);
    }
  }
}
