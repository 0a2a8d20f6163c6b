package org.skillgap.embedding;

import java.util.List;
import java.util.Map;

/** Holds texts against every number of every name. */
final class FullSweep implements Sweep {
  private final int length;
  private final SweepSession session;

  /** Opens a sweep over names, at least one, all of the same length. */
  FullSweep(List<float[]> names, int sharing, double temperature) {
    length = names.get(0).length;
    float[] columns = new float[length * names.size()];
    for (int n = 0; n < names.size(); n++) {
      float[] name = names.get(n);
      for (int d = 0; d < length; d++) {
        columns[d * names.size() + n] = (float) (name[d] / temperature);
      }
    }
    session =
        new SweepSession(
            new OnnxGraph()
                .input("text", OnnxGraph.Element.FLOAT, "texts", String.valueOf(length))
                .floats("names", columns, length, names.size())
                .step("MatMul", List.of("text", "names"), List.of(SweepSession.LIKENESS))
                .step(
                    "TopK",
                    List.of(SweepSession.LIKENESS, SweepSession.MOST),
                    List.of(SweepSession.NEAREST, SweepSession.PLACES),
                    OnnxGraph.Attribute.number("sorted", 0)),
            names.size(),
            sharing);
  }

  @Override
  public Swept of(List<float[]> texts, int sharing, int most) {
    float[] rows = new float[texts.size() * length];
    for (int t = 0; t < texts.size(); t++) {
      System.arraycopy(texts.get(t), 0, rows, t * length, length);
    }
    return session.run(
        Map.of("text", OnnxSession.Input.floats(rows, texts.size(), length)), sharing, most);
  }
}
