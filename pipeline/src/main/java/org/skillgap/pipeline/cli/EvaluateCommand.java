package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.simulation.Simulator;
import org.skillgap.linking.LinkingEvaluation;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Figures on gold data and on simulated markets. */
@Command(
    name = "evaluate",
    description = "Measure linking on a gold set, or the method on simulated markets.")
final class EvaluateCommand implements Callable<Integer> {
  /** What is measured. */
  enum Kind {
    LINKING,
    SPANS,
    OCCUPATIONS
  }

  @Option(names = "--taxonomy", description = "Folder of the compiled taxonomy.")
  private @Nullable Path taxonomy;

  @Option(names = "--gold", description = "Gold file.")
  private @Nullable Path gold;

  @Option(names = "--kind", defaultValue = "LINKING", description = "linking, spans or occupations")
  private Kind kind = Kind.LINKING;

  @Option(names = "--simulate", description = "Number of simulated markets.")
  private int simulate;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    if (simulate > 0) {
      System.out.println(Simulator.run(simulate, seed, GapProfile.standard()).text());
      return ExitCode.DONE.number();
    }
    if (taxonomy == null || gold == null) {
      throw new Refusal(ExitCode.USAGE, "give --taxonomy and --gold, or --simulate");
    }
    if (!Files.isRegularFile(gold)) {
      throw new NoSuchFileException(gold.toString());
    }
    LinkingEvaluation evaluation = LinkingEvaluation.open(taxonomy, seed);
    System.out.println(
        switch (kind) {
          case LINKING -> evaluation.skills(gold).text();
          case SPANS -> evaluation.spans(gold).text();
          case OCCUPATIONS -> evaluation.occupations(gold).text();
        });
    return ExitCode.DONE.number();
  }
}
