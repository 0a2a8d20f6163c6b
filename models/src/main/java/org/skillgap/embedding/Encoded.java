package org.skillgap.embedding;

/** A sentence as the language model sees it. Its arrays are shared: do not change them. */
public final class Encoded {
  private final float[] whole;
  private final int[] begins;
  private final int[] ends;
  private final float[][] pieces;

  Encoded(float[] whole, int[] begins, int[] ends, float[][] pieces) {
    this.whole = whole;
    this.begins = begins;
    this.ends = ends;
    this.pieces = pieces;
  }

  /** What the sentence means as a whole, of length one. */
  public float[] whole() {
    return whole;
  }

  /** Number of word pieces. */
  public int size() {
    return pieces.length;
  }

  /** Offset of a word piece in the sentence, in UTF-16 code units. */
  public int begin(int piece) {
    return begins[piece];
  }

  /** Offset after a word piece. */
  public int end(int piece) {
    return ends[piece];
  }

  /** What a word piece means in its place; not scaled. */
  public float[] piece(int piece) {
    return pieces[piece];
  }
}
