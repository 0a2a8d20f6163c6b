package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.RuleProfile;
import org.skillgap.pipeline.intake.SourceMapping;

class YamlFileTest {
  @TempDir private Path folder;

  @Test
  void anUnknownKeyIsNamedWithItsLineAndTheNearestKnownOne() throws IOException {
    refuses("seed: 7\nsead: 8\n", Settings.class, "line 2, key sead", "did you mean 'seed'?");
  }

  @Test
  void aValueOfTheWrongKindIsSaidInTheUsersWords() throws IOException {
    refuses("seed: soon\n", Settings.class, "line 1, key seed", "'soon' is not a whole number");
    refuses(
        "source: board\nkind: ADVERTS\nformat: CSV\n",
        SourceMapping.class,
        "line 2, key kind",
        "'ADVERTS' is not one of POSTINGS, ");
  }

  @Test
  void aProfileThatLeavesAKeyOutIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), "name: own\nversion: 1\n");
    assertThatThrownBy(() -> YamlFile.readWhole(file, RuleProfile.class))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the key is missing")
        .hasMessageNotContaining("creator");
  }

  private <T extends Record> void refuses(String text, Class<T> type, String... parts)
      throws IOException {
    Path file = Files.writeString(folder.resolve("settings.yaml"), text);
    assertThatThrownBy(() -> YamlFile.read(file, type))
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll(parts);
  }
}
