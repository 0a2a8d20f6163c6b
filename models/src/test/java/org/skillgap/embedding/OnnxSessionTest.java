package org.skillgap.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a run arrives whole, whatever else goes in with it, before it or beside it. */
class OnnxSessionTest {
  private final OnnxSession session =
      OnnxSession.open(
          "a test",
          new OnnxGraph()
              .input("numbers", OnnxGraph.Element.FLOAT, "numbers")
              .input("bytes", OnnxGraph.Element.UINT8, "bytes")
              .input("places", OnnxGraph.Element.INT64, "places")
              .step("Identity", List.of("numbers"), List.of("same numbers"))
              .step(
                  "Cast",
                  List.of("bytes"),
                  List.of("same bytes"),
                  OnnxGraph.Attribute.number("to", 1))
              .step("Identity", List.of("places"), List.of("same places"))
              .output("same numbers", OnnxGraph.Element.FLOAT, "numbers")
              .output("same bytes", OnnxGraph.Element.FLOAT, "bytes")
              .output("same places", OnnxGraph.Element.INT64, "places"));

  // Sizes that are no multiple of eight bytes, and more than a room first holds.
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 100_001})
  void inputsOfAnySizeArrive(int size) {
    assertArrives(size);
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    IntStream.range(0, 400).parallel().forEach(i -> assertArrives(1 + i % 50));
  }

  private void assertArrives(int size) {
    float[] numbers = new float[size];
    Arrays.fill(numbers, size + 0.5f);
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 200);
    long[] places = new long[size + 1];
    Arrays.fill(places, -size);

    OnnxSession.Outputs same =
        session.run(
            Map.of(
                "numbers", OnnxSession.Input.floats(numbers, size),
                "bytes", OnnxSession.Input.bytes(bytes, size),
                "places", OnnxSession.Input.longs(places, size + 1)));

    float[] wide = new float[size];
    Arrays.fill(wide, 200);
    assertThat(same.floats("same numbers")).containsExactly(numbers);
    assertThat(same.floats("same bytes")).containsExactly(wide);
    assertThat(same.longs("same places")).containsExactly(places);
  }
}
