package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skillgap.evaluation.Artifacts;
import org.skillgap.linking.GoldTitle;
import org.skillgap.linking.OccupationTraining;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.taxonomy.Taxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the trained models of occupations again: the same input and seed give the same bytes. */
@Command(
    name = "train-occupations",
    description = "Train the models that find occupations from a taxonomy and gold titles.")
final class TrainOccupationsCommand implements Callable<Integer> {
  @Option(names = "--taxonomy", required = true, description = "Folder of the compiled taxonomy.")
  private Path compiled = Path.of(".");

  @Option(
      names = "--titles",
      required = true,
      description = "Titles of vacancies with their occupations (vacancyTitle, conceptUri).")
  private List<Path> titles = List.of();

  @Option(
      names = "--models",
      required = true,
      description = "Folder with artifacts.yaml, which says where each trained part is to stand.")
  private Path models = Path.of(".");

  @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    List<GoldTitle> gold = new ArrayList<>();
    for (Path file : titles) {
      gold.addAll(GoldTitle.readAll(file));
    }
    OccupationTraining.Trained trained =
        OccupationTraining.train(compiled, Taxonomy.open(compiled), gold, seed);
    Artifacts artifacts = new Artifacts(models);
    artifacts.write("title-adapters", trained.adapters());
    artifacts.write(
        "occupation-model",
        (JsonLines.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(trained.model()) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    System.out.println(models);
    return ExitCode.DONE.number();
  }
}
