package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skillgap.evaluation.Artifacts;
import org.skillgap.evaluation.GoldPosting;
import org.skillgap.evaluation.PostingTraining;
import org.skillgap.linking.GoldSentence;
import org.skillgap.linking.GoldSentences;
import org.skillgap.linking.LinkModel;
import org.skillgap.linking.LinkingTraining;
import org.skillgap.linking.OccupationLinker;
import org.skillgap.linking.SentenceLinker;
import org.skillgap.mention.PostingReader;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.VectorIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the trained models of linking again: the same input and seed give the same bytes. */
@Command(
    name = "train",
    description = "Train the models of linking from a taxonomy and gold sentences.")
final class TrainCommand implements Callable<Integer> {
  @Option(names = "--taxonomy", required = true, description = "Folder of the compiled taxonomy.")
  private Path compiled = Path.of(".");

  @Option(
      names = "--made",
      required = true,
      description = "Gold sentences that were made, by the thousand (sentence, skills).")
  private List<Path> made = List.of();

  @Option(
      names = "--real",
      required = true,
      description = "Gold sentences of real advertisements (sentence, span, label).")
  private List<Path> real = List.of();

  @Option(
      names = "--postings",
      required = true,
      description = "Folder of whole postings in which people marked every skill.")
  private Path postings = Path.of(".");

  @Option(
      names = "--postings-taxonomy",
      required = true,
      description = "Folder of the compiled taxonomy that those marks are from.")
  private Path ofPostings = Path.of(".");

  @Option(
      names = "--models",
      required = true,
      description = "Folder with artifacts.yaml, which says where each trained part is to stand.")
  private Path models = Path.of(".");

  @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    Taxonomy taxonomy = Taxonomy.open(compiled);
    LinkModel model =
        LinkingTraining.train(
            VectorIndex.open(compiled, taxonomy), read(made, taxonomy), read(real, taxonomy), seed);
    Artifacts artifacts = new Artifacts(models);
    artifacts.write("link-model", json(model));
    artifacts.write("posting-model", json(trainOnPostings(model)));
    System.out.println(models);
    return ExitCode.DONE.number();
  }

  private LinkModel trainOnPostings(LinkModel model) throws IOException {
    Taxonomy taxonomy = Taxonomy.open(ofPostings);
    SentenceLinker sentences = SentenceLinker.of(VectorIndex.open(ofPostings, taxonomy), model);
    PostingReader reader =
        PostingReader.untrained(taxonomy, OccupationLinker.open(ofPostings, taxonomy), sentences);
    return PostingTraining.train(taxonomy, reader, GoldPosting.readAll(postings), seed);
  }

  private static byte[] json(LinkModel model) throws IOException {
    return (JsonLines.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(model) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<GoldSentence> read(List<Path> files, Taxonomy taxonomy) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    for (Path file : files) {
      sentences.addAll(GoldSentences.read(file, taxonomy));
    }
    return sentences;
  }
}
