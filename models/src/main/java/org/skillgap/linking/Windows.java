package org.skillgap.linking;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.embedding.Adapter;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.Vectors;

/**
 * The stretches of one to five words of a sentence, none across a comma or a full stop, and the
 * sentence as a whole: the places where a skill may be meant.
 */
public final class Windows {
  private static final int MOST_WORDS = 5;
  private static final int CHUNK = 3;
  private static final String BREAKS = ",.;:()•*!?|";

  private final List<Window> windows;
  private final Vectors vectors;
  private final List<float[]> chunks;
  private final Encoded sentence;

  private Windows(Encoded sentence, List<Window> windows, Vectors vectors, List<float[]> chunks) {
    this.sentence = sentence;
    this.windows = windows;
    this.vectors = vectors;
    this.chunks = chunks;
  }

  /**
   * One stretch.
   *
   * @param first its first word, counted from 0
   * @param last its last word, inclusive
   * @param begin offset of its first character in the sentence, in UTF-16 code units
   * @param end offset after its last character
   */
  record Window(int first, int last, int begin, int end) {
    boolean overlaps(Window other) {
      return first <= other.last && other.first <= last;
    }
  }

  // Pieces that touch inside a word belong together: "menu" + "s".
  private record Word(int firstPiece, int pastPiece, int begin, int end) {}

  /** The windows of a sentence that the language model has read. */
  public static Windows of(String text, Encoded sentence) {
    List<Word> words = words(text, sentence);
    float[][] sums = sums(sentence);
    List<Window> windows = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i; j < Math.min(words.size(), i + MOST_WORDS); j++) {
        if (isBreak(text, words.get(j))) {
          break;
        }
        windows.add(new Window(i, j, words.get(i).begin(), words.get(j).end()));
        vectors.add(mean(sums, words.get(i).firstPiece(), words.get(j).pastPiece()));
      }
    }
    windows.add(new Window(0, Math.max(0, words.size() - 1), 0, text.length()));
    vectors.add(sentence.whole());
    List<float[]> chunks = new ArrayList<>();
    for (int i = 0; i < words.size(); i += CHUNK) {
      Word last = words.get(Math.min(words.size(), i + CHUNK) - 1);
      chunks.add(mean(sums, words.get(i).firstPiece(), last.pastPiece()));
    }
    return new Windows(sentence, windows, Vectors.of(vectors), chunks);
  }

  Window window(int place) {
    return windows.get(place);
  }

  /** The vectors of the windows, in their order. */
  Vectors vectors() {
    return vectors;
  }

  /** The sentence in thirds of a line, for a quick look at what it may be about. */
  List<float[]> chunks() {
    return chunks;
  }

  float[] whole() {
    return sentence.whole();
  }

  private static List<Word> words(String text, Encoded sentence) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int past = i + 1;
      while (past < sentence.size()
          && isOneWord(text, sentence.end(past - 1), sentence.begin(past))) {
        past++;
      }
      words.add(new Word(i, past, sentence.begin(i), sentence.end(past - 1)));
      i = past;
    }
    return words;
  }

  private static boolean isOneWord(String text, int end, int begin) {
    return end == begin
        && begin > 0
        && begin < text.length()
        && Character.isLetterOrDigit(text.charAt(begin - 1))
        && Character.isLetterOrDigit(text.charAt(begin));
  }

  private static boolean isBreak(String text, Word word) {
    return word.end() - word.begin() == 1 && BREAKS.indexOf(text.charAt(word.begin())) >= 0;
  }

  private static float[][] sums(Encoded sentence) {
    float[][] sums = new float[sentence.size() + 1][];
    sums[0] = new float[Encoder.DIMENSIONS];
    for (int i = 0; i < sentence.size(); i++) {
      float[] sum = sums[i].clone();
      for (int d = 0; d < sum.length; d++) {
        sum[d] += sentence.piece(i)[d];
      }
      sums[i + 1] = sum;
    }
    return sums;
  }

  private static float[] mean(float[][] sums, int from, int past) {
    float[] mean = new float[sums[from].length];
    for (int d = 0; d < mean.length; d++) {
      mean[d] = sums[past][d] - sums[from][d];
    }
    return Adapter.unit(mean);
  }
}
