package org.skillgap.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the word pieces that the language model knows, as BERT does: small letters
 * without accents, words and single marks, each word by the longest pieces that there are.
 */
public final class WordPieces {
  private static final String LIST = "/bge-small-en-v1.5-q-tokenizer.json";

  /** Pieces of a text at most; what follows is not read. */
  public static final int MOST = 126;

  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int begin;
  private final int end;
  private final int unknown;

  // The holder opens the list on first use: reading by labels alone never needs it.
  private static final class Holder {
    private static final WordPieces SHARED = open();
  }

  /** The one list of this JVM, of bge-small-en-v1.5 (30,522 pieces). */
  public static WordPieces shared() {
    return Holder.SHARED;
  }

  private static WordPieces open() {
    try (InputStream list = WordPieces.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException(LIST + " is missing on the class path");
      }
      return new WordPieces(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the list of pieces of a tokenizer's description. */
  WordPieces(InputStream description) throws IOException {
    JsonNode vocabulary = JsonMapper.builder().build().readTree(description).at("/model/vocab");
    vocabulary.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
    this.begin = number("[CLS]");
    this.end = number("[SEP]");
    this.unknown = number("[UNK]");
  }

  private int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalStateException("the language model's word list has no " + piece);
    }
    return number;
  }

  /** The pieces of a text, up to the {@link #MOST}th. */
  public Pieces of(String text) {
    Reading reading = new Reading(text);
    return reading.pieces();
  }

  /**
   * Pieces of a text.
   *
   * @param numbers of the pieces, with the marks of begin and end around them
   * @param begins offset of each piece in the text, in UTF-16 code units
   * @param ends offset after each
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Pieces(long[] numbers, int[] begins, int[] ends) {}

  private final class Reading {
    private final String text;
    private final long[] found = new long[MOST + 2];
    private final int[] begins = new int[MOST];
    private final int[] ends = new int[MOST];
    private int count;

    // The word that is being read, and where each of its letters stands.
    private final StringBuilder word = new StringBuilder();
    private int[] from = new int[32];
    private int[] to = new int[32];

    Reading(String text) {
      this.text = text;
    }

    Pieces pieces() {
      int next;
      for (int at = 0; at < text.length() && count < MOST; at = next) {
        int c = text.codePointAt(at);
        next = at + Character.charCount(c);
        if (isSpace(c)) {
          endWord();
        } else if (isMark(c) || isChinese(c)) {
          endWord();
          letters(c, at, next);
          endWord();
        } else if (!isNothing(c)) {
          letters(c, at, next);
        }
      }
      endWord();
      found[0] = begin;
      found[count + 1] = end;
      return new Pieces(
          Arrays.copyOf(found, count + 2),
          Arrays.copyOf(begins, count),
          Arrays.copyOf(ends, count));
    }

    private void letters(int c, int begin, int end) {
      if (c < 128) {
        letter((char) (c >= 'A' && c <= 'Z' ? c + 32 : c), begin, end);
        return;
      }
      String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      plain
          .codePoints()
          .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
          .mapToObj(p -> Character.toString(p).toLowerCase(Locale.ROOT))
          .flatMapToInt(String::chars)
          .forEach(unit -> letter((char) unit, begin, end));
    }

    private void letter(char unit, int begin, int end) {
      if (word.length() == from.length) {
        from = Arrays.copyOf(from, 2 * from.length);
        to = Arrays.copyOf(to, 2 * to.length);
      }
      from[word.length()] = begin;
      to[word.length()] = end;
      word.append(unit);
    }

    private void endWord() {
      if (word.length() > 0) {
        int before = count;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD || !cut()) {
          count = Math.min(before, MOST);
          add(unknown, 0, word.length());
        }
        word.setLength(0);
      }
    }

    // The longest piece first; a word with a part that nothing covers is unknown as a whole.
    private boolean cut() {
      int at = 0;
      while (at < word.length()) {
        int past = word.length();
        Integer number = null;
        while (past > at) {
          String part = word.substring(at, past);
          number = numbers.get(at == 0 ? part : INSIDE + part);
          if (number != null) {
            break;
          }
          past--;
        }
        if (number == null) {
          return false;
        }
        add(number, at, past);
        at = past;
      }
      return true;
    }

    private void add(int number, int first, int past) {
      if (count < MOST) {
        found[count + 1] = number;
        begins[count] = from[first];
        ends[count] = to[past - 1];
        count++;
      }
    }
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 128 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isNothing(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isMark(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x2CEAF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }
}
