package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.RuleProfile;
import org.skillgap.gap.GapProfile;
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
  void aProfileOfAnEarlierVersionIsRefusedWithAllLinesThatItLacks() throws IOException {
    String earlier =
        standard(GapProfile.class, "gap-profile.yaml")
            .replaceAll("(?m)^(clusterEmployers|tieStrength|stillSpread|movingPart): .*\n", "");
    Path file = Files.writeString(folder.resolve("method.yaml"), earlier);
    assertThatThrownBy(() -> YamlFile.readWhole(file, GapProfile.class, GapProfile.standard()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("method.yaml")
        .hasMessageContaining("add these lines")
        .hasMessageContainingAll(
            "\n  clusterEmployers: 3",
            "\n  tieStrength: 3.0",
            "\n  stillSpread: 0.15",
            "\n  movingPart: 0.1")
        .hasMessageNotContaining("movingStrength");
  }

  @Test
  void theLinesThatARefusalNamesMakeTheProfileWhole() throws IOException {
    Path bare = Files.writeString(folder.resolve("bare.yaml"), "name: college\nversion: 4\n");
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> YamlFile.readWhole(bare, GapProfile.class, GapProfile.standard()));
    String message = String.valueOf(refusal.getMessage());
    Files.writeString(
        bare, message.substring(message.indexOf("\n  ")).indent(-2), StandardOpenOption.APPEND);
    GapProfile whole = YamlFile.readWhole(bare, GapProfile.class, GapProfile.standard());
    assertThat(whole.title()).isEqualTo("college 4");
    assertThat(whole.draws()).isEqualTo(GapProfile.standard().draws());
  }

  @Test
  void aKeyThatWasRenamedIsNamedWithItsNewName() throws IOException {
    ownMethod("clusterEmployers: 3", "edgeEmployers: 3", "unknown key 'edgeEmployers'");
  }

  @Test
  void aThresholdOfTheMethodThatCannotBeIsRefusedWithItsRange() throws IOException {
    ownMethod("draws: 1000", "draws: 0", "draws lies in 100..100000, saw 0");
    ownMethod("employerCap: 0.05", "employerCap: 5", "employerCap lies in", "saw 5.0");
    ownMethod("halfLifeDays: 180", "halfLifeDays: 0", "halfLifeDays lies in", "saw 0.0");
    ownMethod("actEmployers: 5", "actEmployers: 2", "leastEmployers is at most actEmployers");
    ownMethod("shortagePrior: 0.445", "shortagePrior: 44.5", "shortagePrior lies in");
  }

  private void ownMethod(String line, String changed, String... parts) throws IOException {
    refusesOwn(GapProfile.class, GapProfile.standard(), "gap-profile.yaml", line, changed, parts);
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
    refusesOwn(
        RuleProfile.class, RuleProfile.standard(), "rule-profile.yaml", line, changed, parts);
  }

  private <T extends Record> void refusesOwn(
      Class<T> type, T standard, String name, String line, String changed, String... parts)
      throws IOException {
    String text = standard(type, name);
    assertThat(text).contains("\n" + line + "\n");
    Path file =
        Files.writeString(
            folder.resolve("own.yaml"), text.replace("\n" + line + "\n", "\n" + changed + "\n"));
    assertThatThrownBy(() -> YamlFile.readWhole(file, type, standard))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("own.yaml")
        .hasMessageContainingAll(parts);
  }

  private static String standard(Class<?> type, String name) throws IOException {
    try (InputStream in = type.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private <T extends Record> void refuses(String text, Class<T> type, String... parts)
      throws IOException {
    Path file = Files.writeString(folder.resolve("settings.yaml"), text);
    assertThatThrownBy(() -> YamlFile.read(file, type))
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll(parts);
  }
}
