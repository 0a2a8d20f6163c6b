package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.skillgap.mention.PostingReader;
import org.skillgap.mention.ReadingBenchmark;
import org.skillgap.mention.ReadingBenchmark.Delivered;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.taxonomy.Taxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The speed of reading, as a ratio to CoreNLP's tokenizer and sentence splitter in the same run,
 * and of reading by meaning.
 */
@Command(
    name = "benchmark",
    description =
        "Print the speed of reading as a ratio to CoreNLP's tokenize,ssplit in the same run.")
final class BenchmarkCommand implements Callable<Integer> {
  @Option(names = "--taxonomy", required = true, description = "Folder of the compiled taxonomy.")
  private Path compiled = Path.of(".");

  @Option(
      names = "--in",
      required = true,
      description = "Postings as JSON Lines, gzipped or not, with a description in each.")
  private Path in = Path.of(".");

  @Option(names = "--rounds", defaultValue = "5", description = "Rounds; the median counts.")
  private int rounds;

  @Option(
      names = "--meaning",
      defaultValue = "0",
      description = "Also time the reading of so many postings by meaning, after as many others.")
  private int meaning;

  @Override
  public Integer call() throws IOException {
    List<Delivered> postings = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(in);
        InputStream plain = in.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode posting = JsonLines.JSON.readTree(line);
        String text =
            posting.path("description").asText(posting.path("description_html").asText(""));
        if (!text.isBlank()) {
          postings.add(new Delivered(posting.path("title").asText(""), text));
        }
      }
    }
    if (postings.isEmpty()) {
      throw new Refusal(ExitCode.UNREADABLE, in + " holds no posting with a description");
    }
    Taxonomy taxonomy = Taxonomy.open(compiled);
    List<String> texts = postings.stream().map(Delivered::description).toList();
    System.out.println(ReadingBenchmark.run(taxonomy, texts, rounds).text());
    if (meaning > 0) {
      System.out.println(
          ReadingBenchmark.meaning(
                  PostingReader.open(compiled, taxonomy),
                  postings.subList(0, Math.min(postings.size(), 2 * meaning)))
              .text());
    }
    return ExitCode.DONE.number();
  }
}
