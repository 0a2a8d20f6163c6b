package org.skillgap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

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
    assertThat(files).isEqualTo(3);
  }
}
