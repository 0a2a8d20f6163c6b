package org.skillgap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactsTest {
  @Test
  void everyTrainedFileIsTheOneThatTheListNames() throws IOException, GeneralSecurityException {
    int files = 0;
    for (JsonNode artifact :
        new YAMLMapper().readTree(Path.of("artifacts.yaml").toFile()).path("artifacts")) {
      if (artifact.has("sha256")) {
        byte[] bytes = Files.readAllBytes(Path.of(artifact.path("file").asText()));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
            .as("%s: after training, write its checksum into artifacts.yaml", artifact.path("name"))
            .isEqualTo(artifact.path("sha256").asText());
        assertThat(Path.of(artifact.path("card").asText())).exists();
        files++;
      }
    }
    assertThat(files).isEqualTo(7);
  }

  @Test
  void aTrainedPartIsWrittenWhereTheListSaysWithItsChecksum(@TempDir Path models)
      throws IOException {
    Files.writeString(
        models.resolve("artifacts.yaml"),
        """
        # kept
        artifacts:
          - name: one
            file: a/one.bin
            sha256: old
          - name: two
            file: two.bin
            sha256: other
        """);
    new Artifacts(models).write("one", new byte[] {1, 2, 3});
    assertThat(models.resolve("a/one.bin")).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(models.resolve("artifacts.yaml"))
        .content()
        .startsWith("# kept")
        .contains("sha256: 039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
        .contains("sha256: other");
  }

  @Test
  void aPartThatTheListLacksIsRefused(@TempDir Path models) throws IOException {
    Files.writeString(models.resolve("artifacts.yaml"), "artifacts:\n");
    assertThatThrownBy(() -> new Artifacts(models).write("one", new byte[0]))
        .hasMessageContaining("no entry \"one\"");
  }
}
