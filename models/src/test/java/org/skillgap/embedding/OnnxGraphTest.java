package org.skillgap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written runs as it is meant. */
class OnnxGraphTest {
  @Test
  void everyKindOfAttributeArrives() {
    OnnxGraph graph =
        new OnnxGraph()
            .input("x", OnnxGraph.Element.FLOAT, "rows", "2")
            .floats("y", new float[] {1, 2, 3, 4}, 2, 2)
            .step(
                "LeakyRelu", List.of("x"), List.of("bent"), OnnxGraph.Attribute.real("alpha", 0.5f))
            .step(
                "Einsum",
                List.of("bent", "y"),
                List.of("product"),
                OnnxGraph.Attribute.text("equation", "ij,kj->ik"))
            .step(
                "Transpose",
                List.of("product"),
                List.of("turned"),
                OnnxGraph.Attribute.numbers("perm", 1, 0))
            .step(
                "Concat",
                List.of("turned", "turned"),
                List.of("twice"),
                OnnxGraph.Attribute.number("axis", 1))
            .output("bent", OnnxGraph.Element.FLOAT, "rows", "2")
            .output("twice", OnnxGraph.Element.FLOAT, "2", "columns");
    OnnxSession.Outputs outputs =
        OnnxSession.open("a test", graph)
            .run(Map.of("x", OnnxSession.Input.floats(new float[] {1, -2, 3, 4}, 2, 2)));
    assertThat(outputs.floats("bent")).containsExactly(1, -1, 3, 4);
    assertThat(outputs.floats("twice")).containsExactly(-1, 11, -1, 11, -1, 25, -1, 25);
  }

  @Test
  void aGraphThatIsNotSoundDoesNotOpen() {
    OnnxGraph graph =
        new OnnxGraph()
            .step("Neg", List.of("missing"), List.of("y"))
            .output("y", OnnxGraph.Element.FLOAT, "1");
    assertThatThrownBy(() -> OnnxSession.open("a test", graph))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("a test does not open: ");
  }
}
