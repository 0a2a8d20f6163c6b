package org.skillgap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTest {
  private static final List<Figure> FIGURES =
      List.of(new Figure("RP@5", 75, 0.7733, 0.689, 0.848), new Figure("  recall", 75, 0.5, 0, 1));

  @Test
  void figuresTakeThePlaceOfThoseThatStoodThere(@TempDir Path folder) throws IOException {
    Path card = folder.resolve("card.md");
    Files.writeString(
        card,
        """
        # Card
        <!-- figures: tech -->
        old
        <!-- end -->
        <!-- figures: house -->
        other
        <!-- end -->
        Limits.
        """);
    Card.write(card, "tech", FIGURES);
    Card.write(card, "tech", FIGURES);
    assertThat(card)
        .hasContent(
            """
            # Card
            <!-- figures: tech -->
            | tech | figure | 95 % interval | queries |
            |---|---|---|---|
            | RP@5 | 0.773 | 0.689–0.848 | 75 |
            | recall | 0.500 | 0.000–1.000 | 75 |
            <!-- end -->
            <!-- figures: house -->
            other
            <!-- end -->
            Limits.
            """);
  }

  @Test
  void aCardWithoutThePlaceSaysWhatToAdd(@TempDir Path folder) throws IOException {
    Path card = folder.resolve("card.md");
    Files.writeString(card, "# Card\n");
    assertThatThrownBy(() -> Card.write(card, "tech", FIGURES))
        .hasMessageContaining("card.md")
        .hasMessageContaining("<!-- figures: tech -->");
  }
}
