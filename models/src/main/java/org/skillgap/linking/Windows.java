package org.skillgap.linking;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.embedding.Encoded;

/**
 * The stretches of one to five words of a sentence, none across a comma or a full stop, and the
 * sentence as a whole: the places where a skill may be meant.
 */
public final class Windows {
  private static final int MOST_WORDS = 5;
  private static final int CHUNK = 3;
  private static final String BREAKS = ",.;:()•*!?|";

  private final Encoded sentence;
  private final List<Window> windows;
  private final float[] scales;
  private final List<float[]> chunks;

  private Windows(Encoded sentence, List<Window> windows, List<float[]> chunks) {
    this.sentence = sentence;
    this.windows = windows;
    this.chunks = chunks;
    this.scales = new float[windows.size()];
    for (int w = 0; w < scales.length; w++) {
      scales[w] = sentence.scale(windows.get(w).firstPiece(), windows.get(w).pastPiece());
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
      chunks.add(sentence.between(words.get(i).firstPiece(), end.pastPiece()));
    }
    return new Windows(sentence, windows, chunks);
  }

  Window window(int place) {
    return windows.get(place);
  }

  /** The vector of a window, of length one. */
  float[] vector(int place) {
    return sentence.between(windows.get(place).firstPiece(), windows.get(place).pastPiece());
  }

  /**
   * What a name must be multiplied with to be held against the windows: the pieces of the sentence,
   * then what is common to all of its stretches. What the name and a window have in common is a sum
   * over these products, so each is needed once.
   */
  List<float[]> rows() {
    List<float[]> rows = new ArrayList<>(sentence.adds());
    rows.add(sentence.common());
    return rows;
  }

  /**
   * How alike a name and a window are, -1 to 1.
   *
   * @param products of the name and the rows
   * @param place of the window
   */
  float likeness(Products products, int place) {
    Window window = windows.get(place);
    return products.of(window.firstPiece(), window.pastPiece()) * scales[place];
  }

  /** The place of the window to which a name is most alike, of equal ones the first. */
  int nearest(Products products) {
    int best = 0;
    float most = likeness(products, 0);
    for (int place = 1; place < scales.length; place++) {
      float likeness = likeness(products, place);
      if (likeness > most) {
        best = place;
        most = likeness;
      }
    }
    return best;
  }

  /** The sentence in thirds of a line, for a quick look at what it may be about. */
  List<float[]> chunks() {
    return chunks;
  }

  /** Place of the window that is the whole sentence. */
  int whole() {
    return windows.size() - 1;
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
}
