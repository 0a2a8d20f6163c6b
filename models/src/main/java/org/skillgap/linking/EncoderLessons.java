package org.skillgap.linking;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.skillgap.embedding.Teacher;
import org.skillgap.embedding.WordPieces;
import org.skillgap.linking.Clauses.Clause;

/**
 * What the small encoder learns from the large one: texts in word pieces, and of stretches of each
 * (the whole, its clauses, some words that follow each other) what the large encoder says of their
 * words by themselves. The same texts and seed give the same bytes.
 */
public final class EncoderLessons {
  /** What a stretch of a text says, and where it stands, in word pieces. */
  private record Span(int from, int past, int said) {}

  private static final int SHORTEST_WINDOW = 2;
  private static final int LONGEST_WINDOW = 6;
  private static final int WINDOWS = 1;
  private static final int ROWS_A_WRITE = 4_096;

  private final Map<String, Integer> said = new LinkedHashMap<>();
  private final UniformRandomProvider random;
  private final WordPieces pieces = WordPieces.shared();

  private EncoderLessons(long seed) {
    this.random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
  }

  /**
   * Writes teacher.onnx (the large encoder), lessons.bin (of each text: number of pieces, the
   * pieces with the marks around them, number of stretches, of each its first piece, the piece
   * after it, and its row of said.bin; all 32-bit) and said.bin (384 numbers a row, 32-bit), both
   * little-endian.
   *
   * @param names short texts, which have no parts
   * @param sentences longer ones
   * @param mostNames so many of them by chance
   * @param mostSentences so many of them by chance
   */
  public static void write(
      Collection<String> names,
      Collection<String> sentences,
      int mostNames,
      int mostSentences,
      long seed,
      Path folder)
      throws IOException {
    new EncoderLessons(seed)
        .write(some(names, mostNames, seed), some(sentences, mostSentences, seed), folder);
  }

  private static List<String> some(Collection<String> texts, int most, long seed) {
    List<String> all = new ArrayList<>(new LinkedHashSet<>(texts));
    ListSampler.shuffle(RandomSource.XO_RO_SHI_RO_128_PP.create(seed), all);
    return all.subList(0, Math.min(most, all.size()));
  }

  private void write(List<String> names, List<String> sentences, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("teacher.onnx"), Teacher.graph());
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve("lessons.bin"))))) {
      for (String name : names) {
        WordPieces.Pieces read = pieces.of(name);
        write(out, read, List.of(new Span(0, read.begins().length, row(name))));
      }
      for (String sentence : sentences) {
        WordPieces.Pieces read = pieces.of(sentence);
        write(out, read, spans(sentence, read));
      }
    }
    List<String> texts = new ArrayList<>(said.keySet());
    try (BufferedOutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("said.bin")))) {
      for (int from = 0; from < texts.size(); from += ROWS_A_WRITE) {
        List<String> some = texts.subList(from, Math.min(texts.size(), from + ROWS_A_WRITE));
        for (float[] row : encoded(some)) {
          ByteBuffer bytes =
              ByteBuffer.allocate(row.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
          bytes.asFloatBuffer().put(row);
          out.write(bytes.array());
        }
      }
    }
  }

  private static List<float[]> encoded(List<String> texts) {
    return texts.parallelStream().map(Teacher.shared()::encode).toList();
  }

  private int row(String text) {
    return said.computeIfAbsent(text, t -> said.size());
  }

  private List<Span> spans(String sentence, WordPieces.Pieces read) {
    int size = read.begins().length;
    Set<Span> spans = new LinkedHashSet<>();
    spans.add(new Span(0, size, row(sentence)));
    for (Clause clause : Clauses.of(sentence)) {
      add(sentence, read, clause.begin(), clause.end(), spans);
    }
    int[] starts = IntStream.range(0, size).filter(i -> begins(sentence, read, i)).toArray();
    for (int i = 0; i < WINDOWS && starts.length > SHORTEST_WINDOW; i++) {
      int words =
          SHORTEST_WINDOW
              + random.nextInt(Math.min(LONGEST_WINDOW, starts.length) - SHORTEST_WINDOW);
      int first = random.nextInt(starts.length - words);
      add(
          sentence,
          read,
          read.begins()[starts[first]],
          read.ends()[starts[first + words] - 1],
          spans);
    }
    return new ArrayList<>(spans);
  }

  private static boolean begins(String text, WordPieces.Pieces read, int piece) {
    return piece == 0
        || read.begins()[piece] > read.ends()[piece - 1]
        || !Character.isLetterOrDigit(text.charAt(read.begins()[piece]));
  }

  private void add(String sentence, WordPieces.Pieces read, int begin, int end, Set<Span> into) {
    int from = 0;
    int past = read.begins().length;
    while (from < past && read.begins()[from] < begin) {
      from++;
    }
    while (past > from && read.ends()[past - 1] > end) {
      past--;
    }
    if (past > from) {
      into.add(new Span(from, past, row(sentence.substring(begin, end))));
    }
  }

  private static void write(DataOutputStream out, WordPieces.Pieces read, List<Span> spans)
      throws IOException {
    number(out, read.begins().length);
    for (long piece : read.numbers()) {
      number(out, (int) piece);
    }
    number(out, spans.size());
    for (Span span : spans) {
      number(out, span.from());
      number(out, span.past());
      number(out, span.said());
    }
  }

  private static void number(DataOutputStream out, int value) throws IOException {
    out.writeInt(Integer.reverseBytes(value));
  }
}
