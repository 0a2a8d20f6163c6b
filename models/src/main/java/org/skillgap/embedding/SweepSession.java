package org.skillgap.embedding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the graph of a sweep, whose last steps are the same for any. */
final class SweepSession {
  /** What the graph has to make: a row for each text, a column for each name, at least one. */
  static final String LIKENESS = "likeness";

  private static final OnnxGraph.Attribute BY_NAME = OnnxGraph.Attribute.number("axis", 1);

  private final int names;
  private final OnnxSession session;

  /** Completes a graph that makes the {@link #LIKENESS} with so many names, and opens it. */
  SweepSession(OnnxGraph graph, int names) {
    this.names = names;
    // A value and the logarithm of its share differ by the logarithm of the sum. The runtime makes
    // all shares in quick passes, and subtracts the maximum first.
    graph
        .input("most", OnnxGraph.Element.INT64, "1")
        .longs("zero", new long[] {0}, 1)
        .step(
            "TopK",
            List.of(LIKENESS, "most"),
            List.of("nearest", "places"),
            OnnxGraph.Attribute.number("sorted", 0))
        .step("LogSoftmax", List.of(LIKENESS), List.of("shares"), BY_NAME)
        .step("Gather", List.of(LIKENESS, "zero"), List.of("first likeness"), BY_NAME)
        .step("Gather", List.of("shares", "zero"), List.of("first share"), BY_NAME)
        .step("Sub", List.of("first likeness", "first share"), List.of("logSum"))
        .output("places", OnnxGraph.Element.INT64, "texts", "asked")
        .output("logSum", OnnxGraph.Element.FLOAT, "texts", "1");
    session = OnnxSession.open("the sweep over names", graph);
  }

  /** Runs the graph for texts, given as its inputs. */
  Sweep.Swept run(Map<String, OnnxSession.Input> texts, int most) {
    int asked = Math.min(most, names);
    Map<String, OnnxSession.Input> inputs = new HashMap<>(texts);
    inputs.put("most", OnnxSession.Input.longs(new long[] {asked}, 1));
    OnnxSession.Outputs outputs = session.run(inputs);
    return new Sweep.Swept(asked, outputs.longs("places"), outputs.floats("logSum"));
  }
}
