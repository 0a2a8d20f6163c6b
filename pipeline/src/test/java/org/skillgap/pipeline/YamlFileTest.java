package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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

  @Test
  void aProfileOfACollegesOwnIsRefusedWithTheKeyThatIsWrong() throws IOException {
    ownProfile("shortHours: 45", "shortHoours: 45", "shortHoours", "did you mean 'shortHours'");
    ownProfile("shortHours: 45", "shortHours: 500", "shortHours is at most mostHours");
    ownProfile("covers: 0.7", "covers: 7", "covers lies in 0.0..1.0, saw 7.0");
    ownProfile("weights: {}", "weights: {P77: minor}", "weights name a rule 'P77'", "P1, P2");
    ownProfile("weights: {}", "weights: {P7: heavy}", "'heavy' is not one of BLOCK, MAJOR");
  }

  private void ownProfile(String line, String changed, String... parts) throws IOException {
    String standard;
    try (InputStream in = RuleProfile.class.getResourceAsStream("rule-profile.yaml")) {
      standard = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(standard).contains("\n" + line + "\n");
    Path file =
        Files.writeString(
            folder.resolve("own.yaml"),
            standard.replace("\n" + line + "\n", "\n" + changed + "\n"));
    assertThatThrownBy(() -> YamlFile.readWhole(file, RuleProfile.class))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("own.yaml")
        .hasMessageContainingAll(parts);
  }

  private <T extends Record> void refuses(String text, Class<T> type, String... parts)
      throws IOException {
    Path file = Files.writeString(folder.resolve("settings.yaml"), text);
    assertThatThrownBy(() -> YamlFile.read(file, type))
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll(parts);
  }
}
