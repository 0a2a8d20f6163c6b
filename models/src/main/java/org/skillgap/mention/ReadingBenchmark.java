package org.skillgap.mention;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.skillgap.posting.PostingCleaner;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Times reading by labels against CoreNLP's tokenizer and sentence splitter on the same texts, in
 * turn and in one thread, so that the ratio holds on any machine; and reading by meaning on all
 * cores.
 */
public final class ReadingBenchmark {
  private ReadingBenchmark() {}

  /** Median seconds of a round of each. */
  public record Result(int postings, double reading, double tokenizing) {
    /** Speed of reading over the speed of tokenizing: above 1, reading is the faster one. */
    public double ratio() {
      return tokenizing / reading;
    }

    /** For a person to read. */
    public String text() {
      return String.format(
          Locale.ROOT,
          "postings %d%nfinding skills: %.0f postings/s%nCoreNLP tokenize,ssplit: %.0f postings/s%nratio: %.2f",
          postings,
          postings / reading,
          postings / tokenizing,
          ratio());
    }
  }

  /**
   * Seconds that reading by meaning took.
   *
   * @param postings read, after as many others that are not counted
   * @param seconds for all of them
   * @param cores that read
   * @param sentences that were held against all skills, each once however often it stands there
   * @param unnamed skills that were found without being named
   */
  public record Meaning(int postings, double seconds, int cores, int sentences, long unnamed) {
    /** For a person to read. */
    public String text() {
      return String.format(
          Locale.ROOT,
          "reading by meaning: %.1f postings/s on %d cores (%d postings)%n"
              + "sentences held against all skills: %.1f a posting; skills meant, not named: %.1f",
          postings / seconds,
          cores,
          postings,
          sentences / (double) postings,
          unnamed / (double) postings);
    }
  }

  /** Reads the first half of the postings to warm up, and times the second. */
  public static Meaning meaning(PostingReader reader, List<Delivered> postings) {
    int half = postings.size() / 2;
    unnamed(reader, postings.subList(0, half));
    int before = reader.sentencesHeld();
    long begin = System.nanoTime();
    long unnamed = unnamed(reader, postings.subList(half, 2 * half));
    return new Meaning(
        half,
        (System.nanoTime() - begin) / 1e9,
        Runtime.getRuntime().availableProcessors(),
        reader.sentencesHeld() - before,
        unnamed);
  }

  /** A posting as delivered. */
  public record Delivered(String title, String description) {}

  private static long unnamed(PostingReader reader, List<Delivered> postings) {
    return postings.parallelStream()
        .flatMap(p -> reader.read("benchmark", p.title(), p.description()).mentions().stream())
        .filter(mention -> mention.foundBy() == FoundBy.SENTENCE)
        .count();
  }

  /** Times so many rounds after one that is not counted. */
  public static Result run(Taxonomy taxonomy, List<String> delivered, int rounds) {
    PostingReader reader = PostingReader.ofLabels(taxonomy);
    List<String> texts = delivered.stream().map(PostingCleaner::clean).toList();
    double[] reading = new double[rounds];
    double[] tokenizing = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      long begin = System.nanoTime();
      long found = 0;
      for (String text : texts) {
        found += reader.find(text).size();
      }
      long middle = System.nanoTime();
      for (String text : texts) {
        found += sentences(text);
      }
      long end = System.nanoTime();
      if (round >= 0 && found > 0) {
        reading[round] = (middle - begin) / 1e9;
        tokenizing[round] = (end - middle) / 1e9;
      }
    }
    return new Result(texts.size(), median(reading), median(tokenizing));
  }

  private static int sentences(String text) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
            .tokenize();
    return new WordToSentenceProcessor<CoreLabel>().process(tokens).size();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
