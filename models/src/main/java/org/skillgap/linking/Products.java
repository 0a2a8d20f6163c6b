package org.skillgap.linking;

/** The products of a name with the word pieces of a sentence, as sums up to each. */
final class Products {
  private final double[] until;
  private final float common;

  /**
   * @param products with each piece, then with what is common to all stretches; see {@link
   *     Windows#rows()}
   */
  Products(float[] products) {
    this.until = new double[products.length];
    for (int i = 0; i + 1 < products.length; i++) {
      until[i + 1] = until[i] + products[i];
    }
    this.common = products[products.length - 1];
  }

  /** What the name and a stretch have in common, before the stretch is scaled. */
  float of(int from, int past) {
    return (float) (until[past] - until[from]) + common;
  }
}
