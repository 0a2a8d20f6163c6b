package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.run.Manifest;

class ReportArchiveTest {
  @TempDir private Path folder;

  @Test
  void whatARunShowedCanBeKeptAndReadAgainProgramByProgram() throws IOException {
    ReportInput input = Reports.of(3);
    ReportArchive.write(input, folder);
    ReportInput again = ReportArchive.read(folder);
    assertThat(again.programs()).containsExactlyElementsOf(input.programs());
    assertThat(again.stages()).isEqualTo(input.stages());
    assertThat(again.rejects()).isEqualTo(input.rejects());
  }

  @Test
  void aRunOfAnotherReleaseIsRefusedInOneSentenceThatNamesTheMend() throws IOException {
    Path run = Files.createDirectories(folder.resolve("2026-10-01-1"));
    ReportArchive.write(Reports.of(1), run);
    manifest(run, "0.0.9");
    Path program = run.resolve("shown/program-0.json.gz");
    rewrite(program, json -> json.replaceAll("\"coverage\":[^,}]+,", ""));
    ReportInput read = ReportArchive.read(run);
    assertThatThrownBy(() -> read.programs().get(0))
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll("run 2026-10-01-1", "skillgap 0.0.9", "skillgap nightly")
        .hasMessageNotContaining("\n");

    rewrite(run.resolve("shown/run.json.gz"), json -> json.replace("\"facts\"", "\"else\""));
    assertThatThrownBy(() -> ReportArchive.read(run))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("skillgap 0.0.9");
    assertThat(ReportArchive.facts(run)).as("and a night goes on without it").isEmpty();
  }

  @Test
  void whatIsDamagedOfARunIsSaidByItsFile() throws IOException {
    ReportArchive.write(Reports.of(1), folder);
    Path program = folder.resolve("shown/program-0.json.gz");
    byte[] whole = Files.readAllBytes(program);
    Files.write(program, Arrays.copyOf(whole, whole.length / 2));
    ReportInput read = ReportArchive.read(folder);
    assertThatThrownBy(() -> read.programs().get(0))
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll("program-0.json.gz is damaged", "skillgap nightly");
  }

  private static void manifest(Path run, String release) throws IOException {
    new Manifest(
            "2026-10-01-1",
            LocalDate.of(2026, 10, 1),
            7,
            null,
            release,
            "own",
            "seed 1",
            "standard 1",
            List.of(),
            List.of())
        .write(run.resolve("manifest.json"));
  }

  private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(changed.getBytes(StandardCharsets.UTF_8));
    }
  }
}
