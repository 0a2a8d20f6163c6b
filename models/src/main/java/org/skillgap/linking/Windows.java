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
  private final float[] scales;
  private final float[][] sums;
  private final Vectors parts;
  private final List<float[]> chunks;
  private final Encoded sentence;

  private Windows(Encoded sentence, List<Window> windows, float[][] sums, List<float[]> chunks) {
    this.sentence = sentence;
    this.windows = windows;
    this.sums = sums;
    this.chunks = chunks;
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      rows.add(sentence.piece(i));
    }
    rows.add(sentence.whole());
    this.parts = Vectors.of(rows);
    this.scales = new float[windows.size()];
    for (int w = 0; w < scales.length; w++) {
      float[] sum = sum(sums, windows.get(w).firstPiece(), windows.get(w).pastPiece());
      double length = Math.sqrt(Vectors.dot(sum, sum));
      scales[w] = length == 0 ? 0 : (float) (1 / length);
    }
  }

  /**
   * One stretch.
   *
   * @param first its first word, counted from 0
   * @param last its last word, inclusive
   * @param firstPiece its first word piece
   * @param pastPiece the piece after its last one
   * @param begin offset of its first character in the sentence, in UTF-16 code units
   * @param end offset after its last character
   */
  record Window(int first, int last, int firstPiece, int pastPiece, int begin, int end) {
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
    for (int i = 0; i < words.size(); i++) {
      Word from = words.get(i);
      for (int j = i; j < Math.min(words.size(), i + MOST_WORDS); j++) {
        Word to = words.get(j);
        if (isBreak(text, to)) {
          break;
        }
        windows.add(new Window(i, j, from.firstPiece(), to.pastPiece(), from.begin(), to.end()));
      }
    }
    int last = Math.max(0, words.size() - 1);
    windows.add(new Window(0, last, 0, sentence.size(), 0, text.length()));
    List<float[]> chunks = new ArrayList<>();
    for (int i = 0; i < words.size(); i += CHUNK) {
      Word end = words.get(Math.min(words.size(), i + CHUNK) - 1);
      chunks.add(mean(sums, words.get(i).firstPiece(), end.pastPiece()));
    }
    return new Windows(sentence, windows, sums, chunks);
  }

  Window window(int place) {
    return windows.get(place);
  }

  /** The vector of a window, of length one. */
  float[] vector(int place) {
    Window window = windows.get(place);
    return place == windows.size() - 1
        ? sentence.whole()
        : mean(sums, window.firstPiece(), window.pastPiece());
  }

  /**
   * How alike a name and each window are, -1 to 1, the whole sentence last. The name is held
   * against each piece once: what it and a window have in common is a sum over the window's pieces.
   */
  float[] likeness(float[] name) {
    float[] ofParts = parts.likeness(name);
    double[] until = new double[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      until[i + 1] = until[i] + ofParts[i];
    }
    float[] likeness = new float[windows.size()];
    for (int w = 0; w < likeness.length - 1; w++) {
      Window window = windows.get(w);
      likeness[w] = (float) ((until[window.pastPiece()] - until[window.firstPiece()]) * scales[w]);
    }
    likeness[likeness.length - 1] = ofParts[sentence.size()];
    return likeness;
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
    return Adapter.unit(sum(sums, from, past));
  }

  private static float[] sum(float[][] sums, int from, int past) {
    float[] sum = new float[sums[from].length];
    for (int d = 0; d < sum.length; d++) {
      sum[d] = sums[past][d] - sums[from][d];
    }
    return sum;
  }
}
