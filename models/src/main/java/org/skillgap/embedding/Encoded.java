package org.skillgap.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the encoder sees it: what all of it says ({@link #common()}), and what each word
 * piece adds. A stretch means the sum of both, scaled to length one.
 */
public final class Encoded {
  private final int[] begins;
  private final int[] ends;
  private final List<float[]> adds;
  private final float[] common;
  private final float[] states;

  // The sums of the pieces before each, so that any stretch is one difference.
  private final float[][] until;

  /**
   * @param says row by row, what the mark of the beginning says, each piece, and the mark of the
   *     end
   * @param states the same rows of what the encoder knows of each in its place
   */
  Encoded(int[] begins, int[] ends, float[] says, float[] states) {
    this.states = states;
    this.begins = begins;
    this.ends = ends;
    this.common = Arrays.copyOf(says, Encoder.DIMENSIONS);
    this.adds = new ArrayList<>();
    for (int i = 1; i <= begins.length; i++) {
      adds.add(Arrays.copyOfRange(says, i * common.length, (i + 1) * common.length));
    }
    this.until = new float[begins.length + 1][];
    until[0] = new float[common.length];
    for (int i = 0; i < begins.length; i++) {
      float[] sum = until[i].clone();
      // The runtime would ask the list anew for each number.
      float[] added = adds.get(i);
      for (int d = 0; d < sum.length; d++) {
        sum[d] += added[d];
      }
      until[i + 1] = sum;
    }
  }

  /** What the sentence means as a whole, of length one. */
  public float[] whole() {
    return between(0, size());
  }

  /** Number of word pieces. */
  public int size() {
    return begins.length;
  }

  /** Offset of a word piece in the sentence, in UTF-16 code units. */
  public int begin(int piece) {
    return begins[piece];
  }

  /** Offset after a word piece. */
  public int end(int piece) {
    return ends[piece];
  }

  /** What each word piece adds; not scaled. Do not change the arrays. */
  public List<float[]> adds() {
    return adds;
  }

  /** What is said by every stretch of the sentence; not scaled. Do not change the array. */
  public float[] common() {
    return common;
  }

  /** The vector of some word pieces, of length one. */
  public float[] between(int from, int past) {
    return Vectors.unit(sum(from, past));
  }

  /**
   * What the encoder knows of the place of some word pieces, of length one: not what they say, but
   * how the words around them speak of them.
   */
  public float[] place(int from, int past) {
    float[] sum = new float[Encoder.STATES];
    for (int piece = from; piece < past; piece++) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += states[(piece + 1) * sum.length + d];
      }
    }
    return Vectors.unit(sum);
  }

  /** One by the length of the sum of some pieces and what is common: 0 where there is none. */
  public float scale(int from, int past) {
    float[] sum = sum(from, past);
    double length = Math.sqrt(Vectors.dot(sum, sum));
    return length == 0 ? 0 : (float) (1 / length);
  }

  /** The first word piece at or after an offset. */
  public int first(int begin) {
    int piece = 0;
    while (piece < begins.length && begins[piece] < begin) {
      piece++;
    }
    return piece;
  }

  /** The piece after the last one that ends at or before an offset. */
  public int past(int end) {
    int piece = begins.length;
    while (piece > 0 && ends[piece - 1] > end) {
      piece--;
    }
    return piece;
  }

  private float[] sum(int from, int past) {
    float[] sum = new float[common.length];
    for (int d = 0; d < sum.length; d++) {
      sum[d] = until[past][d] - until[from][d] + common[d];
    }
    return sum;
  }
}
