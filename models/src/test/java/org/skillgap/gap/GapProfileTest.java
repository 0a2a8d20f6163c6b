package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GapProfileTest {

  @Test
  void everyPriorAndThresholdStandsUnderItsReason() throws IOException {
    List<String> keys = new ArrayList<>();
    String above = "";
    for (String line : standard().lines().toList()) {
      boolean isKey = line.matches("[a-zA-Z]+: .+");
      if (isKey && !line.startsWith("name") && !line.startsWith("version")) {
        assertThat(above)
            .as("a comment above %s tells why", line)
            .matches("# [^-].+|[a-zA-Z]+: .+");
        keys.add(line.substring(0, line.indexOf(':')));
      }
      above = line;
    }
    assertThat(keys)
        .hasSize(GapProfile.class.getRecordComponents().length - 2)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(GapProfile.class.getRecordComponents())
                .map(c -> c.getName())
                .filter(name -> !name.equals("name") && !name.equals("version"))
                .toList());
  }

  @Test
  void aValueThatCannotBeIsNamed() {
    assertThatThrownBy(() -> Profiles.standardWith("draws: 1000", "draws: 0"))
        .hasMessageContaining("draws lies in 100..100000, saw 0");
    assertThatThrownBy(() -> Profiles.standardWith("employerCap: 0.05", "employerCap: 5"))
        .hasMessageContaining("employerCap lies in");
  }

  private static String standard() throws IOException {
    try (InputStream in = GapProfile.class.getResourceAsStream("gap-profile.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
