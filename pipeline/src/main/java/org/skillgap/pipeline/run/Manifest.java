package org.skillgap.pipeline.run;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Rows;
import org.skillgap.finding.StageCount;
import org.skillgap.pipeline.run.Workspace.InboxFile;

/**
 * What a run was made of and what came of it; the same input gives the same file.
 *
 * @param before run that was published before; absent for the first
 * @param inputs files taken in, with their SHA-256
 * @param stages counts at each stage
 */
public record Manifest(
    String runId,
    LocalDate asOf,
    long seed,
    @Nullable String before,
    String program,
    String taxonomy,
    String ruleProfile,
    String gapProfile,
    List<Input> inputs,
    List<StageCount> stages) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  public Manifest {
    Rows.text(runId, "runId");
    Rows.present(asOf, "asOf");
    inputs = Rows.list(inputs);
    stages = Rows.list(stages);
  }

  /** The manifest of a run with what it counted. */
  public static Manifest of(RunSetup run, String program, List<StageCount> counts)
      throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (InboxFile file : run.files()) {
      inputs.add(
          new Input(
              file.mapping().source(),
              String.valueOf(file.path().getFileName()),
              sha256(file.path())));
    }
    return new Manifest(
        run.runId(),
        run.asOf(),
        run.seed(),
        run.before().map(Publication::runId).orElse(null),
        program,
        run.taxonomy().manifest().title(),
        run.rules().title(),
        run.method().title(),
        inputs,
        counts);
  }

  /** A file that was taken in. */
  public record Input(String source, String file, String sha256) {}

  /** Records set aside over all stages. */
  public long rejected() {
    return stages.stream().mapToLong(StageCount::rejected).sum();
  }

  public void write(Path file) throws IOException {
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
  }

  public static Manifest read(Path file) throws IOException {
    return JSON.readValue(Files.readString(file), Manifest.class);
  }

  /** SHA-256 of a file, in hexadecimal digits. */
  public static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      ((InputStream) in).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
