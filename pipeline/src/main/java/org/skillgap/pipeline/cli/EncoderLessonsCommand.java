package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.skillgap.linking.EncoderLessons;
import org.skillgap.linking.EncoderTasks;
import org.skillgap.linking.GoldFraming;
import org.skillgap.linking.GoldSentence;
import org.skillgap.linking.GoldSentences;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.taxonomy.OccupationIndex;
import org.skillgap.taxonomy.PublisherTexts;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.VectorIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the small encoder learns from; models/training/train_encoder.py reads it. */
@Command(
    name = "encoder-lessons",
    description =
        "Write the texts from which the small encoder learns, and those on which it practises.")
final class EncoderLessonsCommand implements Callable<Integer> {
  private static final String SENTENCE_ENDS = "(?<=[.!?])\\s+|\\s*\\R\\s*";
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST = 3;

  @Option(names = "--taxonomy", required = true, description = "Compiled taxonomy.")
  private Path taxonomy = Path.of(".");

  @Option(names = "--tables", description = "Folders of publishers' tables; all their texts count.")
  private List<Path> tables = List.of();

  @Option(names = "--made", description = "Made gold sentences.")
  private List<Path> made = List.of();

  @Option(names = "--spans", description = "Sentences as lists of tokens, one JSON object a line.")
  private List<Path> spans = List.of();

  @Option(names = "--framings", description = "Clauses without their skill.")
  private List<Path> framings = List.of();

  @Option(names = "--names", defaultValue = "130000", description = "Names at most.")
  private int names;

  @Option(names = "--sentences", defaultValue = "50000", description = "Sentences at most.")
  private int sentences;

  @Option(names = "--seed", defaultValue = "1", description = "Seed.")
  private long seed;

  @Option(names = "--out", required = true, description = "Folder for the lessons.")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws IOException {
    Taxonomy concepts = Taxonomy.open(taxonomy);
    List<String> texts = new ArrayList<>();
    concepts.skills().forEach(s -> texts.addAll(texts(s.label(), s.altLabels(), s.definition())));
    concepts
        .occupations()
        .forEach(o -> texts.addAll(texts(o.label(), o.altLabels(), o.definition())));
    for (Path folder : tables) {
      texts.addAll(PublisherTexts.of(folder));
    }
    List<GoldSentence> gold = new ArrayList<>();
    for (Path file : made) {
      gold.addAll(GoldSentences.read(file, concepts));
    }
    gold.stream().map(GoldSentence::text).forEach(texts::add);
    for (Path file : spans) {
      try (MappingIterator<JsonNode> rows =
          JsonLines.JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
        rows.forEachRemaining(row -> texts.add(joined(row.get("tokens"))));
      }
    }
    List<GoldFraming> framed = new ArrayList<>();
    for (Path file : framings) {
      framed.addAll(GoldFraming.readAll(file));
    }
    framed.stream().map(GoldFraming::framing).forEach(texts::add);
    List<String> parts =
        texts.stream()
            .flatMap(text -> Arrays.stream(text.strip().split(SENTENCE_ENDS)))
            .filter(text -> text.length() >= SHORTEST)
            .toList();
    EncoderLessons.write(
        parts.stream().filter(EncoderLessonsCommand::isName).toList(),
        parts.stream().filter(text -> !isName(text)).toList(),
        names,
        sentences,
        seed,
        out);
    EncoderTasks.write(
        VectorIndex.open(taxonomy, concepts),
        OccupationIndex.open(taxonomy, concepts),
        gold,
        framed,
        out);
    System.out.println(out);
    return ExitCode.DONE.number();
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && !text.endsWith(".") && !text.contains(", ");
  }

  private static List<String> texts(String label, List<String> others, String definition) {
    return Stream.concat(Stream.of(label, definition), others.stream()).toList();
  }

  private static String joined(JsonNode tokens) {
    return String.join(
        " ", StreamSupport.stream(tokens.spliterator(), false).map(JsonNode::asText).toList());
  }
}
