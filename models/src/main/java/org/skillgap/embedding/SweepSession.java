package org.skillgap.embedding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the graph of a sweep, whose last steps are the same for any. */
final class SweepSession {
  /** What the graph has to make: a row for each text, a column for each name, at least one. */
  static final String LIKENESS = "likeness";

  /** The graph has to make this, too: for each text the places of the nearest names. */
  static final String PLACES = "places";

  /** And this: how alike they are. */
  static final String NEAREST = "nearest";

  /** What it is given: how many places are wanted. */
  static final String MOST = "most";

  private static final OnnxGraph.Attribute BY_NAME = OnnxGraph.Attribute.number("axis", 1);

  /** And how many of its texts and names share: those that stand first. */
  private static final String SHARING = "sharing";

  private final int largest;
  private final int sharing;
  private final OnnxSession session;

  /**
   * Completes a graph that makes {@link #LIKENESS} and {@link #PLACES}, and opens it.
   *
   * @param largest number of places that it can make
   * @param sharing so many of the first names share what a text has to give
   */
  SweepSession(OnnxGraph graph, int largest, int sharing) {
    this.largest = largest;
    this.sharing = sharing;
    // A value and the logarithm of its share differ by the logarithm of the sum. The runtime makes
    // all shares in quick passes, and subtracts the maximum first.
    graph
        .input(MOST, OnnxGraph.Element.INT64, "1")
        .input(SHARING, OnnxGraph.Element.INT64, "2")
        .longs("from the first", new long[] {0, 0}, 2)
        .longs("zero", new long[] {0}, 1)
        .step("Slice", List.of(LIKENESS, "from the first", SHARING), List.of("who shares"))
        .step("LogSoftmax", List.of("who shares"), List.of("shares"), BY_NAME)
        .step("Gather", List.of("who shares", "zero"), List.of("first likeness"), BY_NAME)
        .step("Gather", List.of("shares", "zero"), List.of("first share"), BY_NAME)
        .step("Sub", List.of("first likeness", "first share"), List.of("logSum"))
        .output(PLACES, OnnxGraph.Element.INT64, "texts", "asked")
        .output(NEAREST, OnnxGraph.Element.FLOAT, "texts", "asked")
        .output("logSum", OnnxGraph.Element.FLOAT, "sharing texts", "1");
    session = OnnxSession.open("the sweep over names", graph);
  }

  /** Runs the graph for texts, given as its inputs. */
  Sweep.Swept run(Map<String, OnnxSession.Input> texts, int sharingTexts, int most) {
    int asked = Math.min(most, largest);
    Map<String, OnnxSession.Input> inputs = new HashMap<>(texts);
    inputs.put(MOST, OnnxSession.Input.longs(new long[] {asked}, 1));
    inputs.put(SHARING, OnnxSession.Input.longs(new long[] {sharingTexts, sharing}, 2));
    OnnxSession.Outputs outputs = session.run(inputs);
    return new Sweep.Swept(
        asked, outputs.longs(PLACES), outputs.floats(NEAREST), outputs.floats("logSum"));
  }
}
