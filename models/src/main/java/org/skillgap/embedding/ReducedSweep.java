package org.skillgap.embedding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Holds texts against names in whole numbers of eight bits: a quarter of a name's bytes pass
 * through the processor. All texts are cut to whole numbers by the same step, and whole numbers add
 * up to the same in any order, so a text does not feel what it is held together with.
 *
 * <p>To choose the nearest of many would take longer than to hold them, so names stand in small
 * teams, and the teams with the nearest names are chosen: of two near ones in a team, one is lost.
 */
final class ReducedSweep implements Sweep {
  // A whole number of a text lies between 1 and 255, around this.
  private static final int ZERO_OF_TEXT = 128;
  private static final int LARGEST_OF_TEXT = 127;
  private static final float STEP_OF_TEXT = 1f / LARGEST_OF_TEXT;

  // Some processors add two products in 16 bits: with names of seven bits those never overflow.
  private static final int LARGEST_OF_NAME = 63;

  private static final int TEAM = 16;

  // As a likeness by temperature: so far from everything that nothing is shared with it.
  private static final float NOBODY = -1e6f;

  private final int length;
  private final SweepSession session;

  /** Opens a sweep over names, at least one, all of the same length. */
  ReducedSweep(List<float[]> names, int sharing, double temperature) {
    this.length = names.get(0).length;
    // The last team is filled up with nobody.
    int teams = (names.size() + TEAM - 1) / TEAM;
    int size = teams * TEAM;
    byte[] columns = new byte[length * size];
    float[] steps = new float[size];
    float[] own = new float[size];
    Arrays.fill(own, names.size(), size, NOBODY);
    for (int n = 0; n < names.size(); n++) {
      float[] name = names.get(n);
      float step = Math.max(Float.MIN_NORMAL, largest(name) / LARGEST_OF_NAME);
      for (int d = 0; d < length; d++) {
        columns[d * size + n] = (byte) Math.round(name[d] / step);
      }
      steps[n] = (float) (step / temperature);
    }
    OnnxGraph graph = new OnnxGraph();
    hold(graph, columns, steps, own);
    choose(graph, teams);
    session = new SweepSession(graph, teams, sharing);
  }

  private static float largest(float[] values) {
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private void hold(OnnxGraph graph, byte[] columns, float[] steps, float[] own) {
    graph
        .input("text", OnnxGraph.Element.UINT8, "texts", String.valueOf(length))
        .bytes("names", OnnxGraph.Element.INT8, columns, length, steps.length)
        .floats("step of text", new float[] {STEP_OF_TEXT})
        .floats("steps of names", steps, steps.length)
        .bytes("zero of text", OnnxGraph.Element.UINT8, new byte[] {(byte) ZERO_OF_TEXT})
        .floats("own", own, own.length)
        // An empty name leaves out what is optional: names are whole numbers around zero.
        .step(
            OnnxGraph.RUNTIME,
            "MatMulIntegerToFloat",
            List.of("text", "names", "step of text", "steps of names", "zero of text", "", "own"),
            List.of(SweepSession.LIKENESS));
  }

  // Name n is of team n modulo the number of teams, so that a team is a column.
  private static void choose(OnnxGraph graph, int teams) {
    OnnxGraph.Attribute down = OnnxGraph.Attribute.number("axis", 1);
    OnnxGraph.Attribute flat = OnnxGraph.Attribute.number("keepdims", 0);
    graph
        .longs("by team", new long[] {0, TEAM, teams}, 3)
        .step("Reshape", List.of(SweepSession.LIKENESS, "by team"), List.of("teams"))
        .step(
            "ReduceMax",
            List.of("teams"),
            List.of("best"),
            OnnxGraph.Attribute.numbers("axes", 1),
            flat)
        .step(
            "TopK",
            List.of("best", SweepSession.MOST),
            List.of(SweepSession.NEAREST, "chosen"),
            OnnxGraph.Attribute.number("sorted", 0))
        // Who is the best of each team that was chosen?
        .longs("one", new long[] {1}, 1)
        .longs("members", new long[] {1, TEAM, 1}, 3)
        .step("Unsqueeze", List.of("chosen", "one"), List.of("chosen once"))
        .step("Expand", List.of("chosen once", "members"), List.of("chosen by member"))
        .step(
            "GatherElements",
            List.of("teams", "chosen by member"),
            List.of("rivals"),
            OnnxGraph.Attribute.number("axis", 2))
        .step("ArgMax", List.of("rivals"), List.of("member"), down, flat)
        .longs("number of teams", new long[] {teams})
        .step("Mul", List.of("member", "number of teams"), List.of("before"))
        .step("Add", List.of("before", "chosen"), List.of(SweepSession.PLACES));
  }

  @Override
  public Swept of(List<float[]> texts, int sharing, int most) {
    byte[] rows = new byte[texts.size() * length];
    for (int t = 0; t < texts.size(); t++) {
      float[] text = texts.get(t);
      for (int d = 0; d < length; d++) {
        int whole = Math.round(text[d] / STEP_OF_TEXT);
        int cut = Math.max(-LARGEST_OF_TEXT, Math.min(LARGEST_OF_TEXT, whole));
        rows[t * length + d] = (byte) (ZERO_OF_TEXT + cut);
      }
    }
    return session.run(
        Map.of("text", OnnxSession.Input.bytes(rows, texts.size(), length)), sharing, most);
  }
}
