package org.skillgap.pipeline.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;

/**
 * Keeps what a run's pages show beside the run, so that they can be written again without Spark.
 */
public final class ReportArchive {
  private static final String FILE = "report.json.gz";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private ReportArchive() {}

  public static void write(ReportInput input, Path run) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(run.resolve(FILE)))) {
      JSON.writeValue(out, input);
    }
  }

  public static ReportInput read(Path run) throws IOException {
    if (!Files.exists(run.resolve(FILE))) {
      throw new Refusal(
          ExitCode.USAGE, "no run " + run.getFileName() + ": 'skillgap runs' lists them");
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(run.resolve(FILE)))) {
      return JSON.readValue(in, ReportInput.class);
    }
  }
}
