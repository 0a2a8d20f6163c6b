package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skillgap.evaluation.Artifacts;
import org.skillgap.linking.FramingModel;
import org.skillgap.linking.FramingTraining;
import org.skillgap.linking.GoldFraming;
import org.skillgap.pipeline.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the trained model of framings again: the same framings give the same bytes. */
@Command(
    name = "train-framings",
    description = "Train the model that tells how firmly a clause asks for its skill.")
final class TrainFramingsCommand implements Callable<Integer> {
  @Option(
      names = "--framings",
      required = true,
      description = "Clauses without their skill (requirement, framing).")
  private List<Path> framings = List.of();

  @Option(
      names = "--models",
      required = true,
      description = "Folder with artifacts.yaml, which says where each trained part is to stand.")
  private Path models = Path.of(".");

  @Override
  public Integer call() throws IOException {
    List<GoldFraming> gold = new ArrayList<>();
    for (Path file : framings) {
      gold.addAll(GoldFraming.readAll(file));
    }
    FramingModel trained = FramingTraining.train(gold);
    new Artifacts(models).write("framing-model", json(trained.stored()));
    System.out.println(models);
    return ExitCode.DONE.number();
  }

  private static byte[] json(Object stored) throws IOException {
    return (JsonLines.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(stored) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
