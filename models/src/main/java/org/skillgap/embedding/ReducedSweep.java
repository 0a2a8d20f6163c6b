package org.skillgap.embedding;

import java.util.List;
import java.util.Map;

/**
 * Holds texts against names along the main {@link Directions} of the names, in whole numbers of
 * eight bits: a twelfth of a name's bytes pass through the processor. All texts are cut to whole
 * numbers by the same step, and whole numbers add up to the same in any order, so a text does not
 * feel what it is held together with.
 */
final class ReducedSweep implements Sweep {
  private static final int COUNT = Directions.COUNT;

  // A whole number of a text lies between 1 and 255, around this.
  private static final int ZERO_OF_TEXT = 128;
  private static final int LARGEST_OF_TEXT = 127;
  private static final float STEP_OF_TEXT = 1f / LARGEST_OF_TEXT;

  // Some processors add two products in 16 bits: with names of seven bits those never overflow.
  private static final int LARGEST_OF_NAME = 63;

  private final Directions directions;
  private final double temperature;
  private final SweepSession session;

  /** Opens a sweep over names, at least one, all of the same length. */
  ReducedSweep(List<float[]> names, double temperature) {
    this.directions = Directions.of(names);
    this.temperature = temperature;
    int size = names.size();
    byte[] columns = new byte[COUNT * size];
    float[] steps = new float[size];
    float[] own = new float[size];
    for (int n = 0; n < size; n++) {
      float[] name = directions.along(names.get(n));
      float step = Math.max(Float.MIN_NORMAL, largest(name) / LARGEST_OF_NAME);
      for (int d = 0; d < COUNT; d++) {
        columns[d * size + n] = (byte) Math.round(name[d] / step);
      }
      steps[n] = (float) (step / temperature);
      own[n] = (float) (directions.ofRow(names.get(n)) / temperature);
    }
    session = new SweepSession(graph(columns, steps, own), size);
  }

  private static float largest(float[] values) {
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static OnnxGraph graph(byte[] columns, float[] steps, float[] own) {
    return new OnnxGraph()
        .input("text", OnnxGraph.Element.UINT8, "texts", String.valueOf(COUNT))
        .bytes("names", OnnxGraph.Element.INT8, columns, COUNT, steps.length)
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

  @Override
  public Swept of(List<float[]> texts, int most) {
    byte[] rows = new byte[texts.size() * COUNT];
    float[] same = new float[texts.size()];
    for (int t = 0; t < texts.size(); t++) {
      float[] text = directions.along(texts.get(t));
      for (int d = 0; d < COUNT; d++) {
        int whole = Math.round(text[d] / STEP_OF_TEXT);
        int cut = Math.max(-LARGEST_OF_TEXT, Math.min(LARGEST_OF_TEXT, whole));
        rows[t * COUNT + d] = (byte) (ZERO_OF_TEXT + cut);
      }
      same[t] = (float) (directions.ofText(texts.get(t)) / temperature);
    }
    return session
        .run(Map.of("text", OnnxSession.Input.bytes(rows, texts.size(), COUNT)), most)
        .plus(same);
  }
}
