package org.skillgap.embedding;

import java.util.List;
import java.util.Map;

/** Holds chosen names against several vectors, exactly. Serves all threads. */
public final class NameTable {
  // The runtime adds up in another order where there is a single name or text: with a second one
  // that is left out again, a product is the same whatever it is asked for with.
  private static final int LEAST = 2;

  private final int length;
  private final OnnxSession session;

  private NameTable(int length, OnnxSession session) {
    this.length = length;
    this.session = session;
  }

  /** A table of names in the order of their places, which are all of the same length. */
  public static NameTable of(List<float[]> names) {
    int length = names.isEmpty() ? Encoder.DIMENSIONS : names.get(0).length;
    float[] rows = new float[names.size() * length];
    for (int n = 0; n < names.size(); n++) {
      System.arraycopy(names.get(n), 0, rows, n * length, length);
    }
    OnnxGraph graph =
        new OnnxGraph()
            .input("places", OnnxGraph.Element.INT64, "places")
            .input("texts", OnnxGraph.Element.FLOAT, "texts", String.valueOf(length))
            .floats("names", rows, names.size(), length)
            .step("Gather", List.of("names", "places"), List.of("chosen"))
            .step(
                "Gemm",
                List.of("chosen", "texts"),
                List.of("likeness"),
                OnnxGraph.Attribute.number("transB", 1))
            .output("likeness", OnnxGraph.Element.FLOAT, "places", "texts");
    return new NameTable(length, OnnxSession.open("the table of names", graph));
  }

  /**
   * The products of names and vectors.
   *
   * @param places of the names, in any order
   * @param texts vectors of the names' length, but not needed to be of length one
   * @return for each place, the product with each text
   */
  public float[][] likeness(int[] places, List<float[]> texts) {
    float[][] likeness = new float[places.length][texts.size()];
    if (places.length == 0 || texts.isEmpty()) {
      return likeness;
    }
    int height = Math.max(LEAST, places.length);
    int width = Math.max(LEAST, texts.size());
    long[] chosen = new long[height];
    for (int p = 0; p < places.length; p++) {
      chosen[p] = places[p];
    }
    float[] products =
        session
            .run(
                Map.of(
                    "places", OnnxSession.Input.longs(chosen, height),
                    "texts", OnnxSession.Input.floats(rows(texts, width), width, length)))
            .floats("likeness");
    for (int p = 0; p < places.length; p++) {
      System.arraycopy(products, p * width, likeness[p], 0, texts.size());
    }
    return likeness;
  }

  private float[] rows(List<float[]> texts, int height) {
    float[] rows = new float[height * length];
    for (int t = 0; t < texts.size(); t++) {
      System.arraycopy(texts.get(t), 0, rows, t * length, length);
    }
    return rows;
  }
}
