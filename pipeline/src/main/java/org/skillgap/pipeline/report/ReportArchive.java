package org.skillgap.pipeline.report;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.skillgap.contract.Rows;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * Keeps what a run's pages show beside the run, so that they can be written again without Spark: a
 * file for the run and one for each program, so that reading hundreds of them holds one at a time.
 */
public final class ReportArchive {
  private static final String FOLDER = "shown";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // A record is its components; what it says of them is computed again.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          // A program has some 30,000 numbers; the JDK's own reading took a fifth of all time.
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private ReportArchive() {}

  /** Writes the input; its programs are asked for one after another. */
  public static void write(ReportInput input, Path run) throws IOException {
    Path folder = Files.createDirectories(run.resolve(FOLDER));
    int number = 0;
    for (ProgramReport program : input.programs()) {
      write(program, program(folder, number++));
    }
    write(new Head(number, withPrograms(input, List.of())), head(folder));
  }

  /**
   * What a run showed; a program is read when the list is asked for it.
   *
   * @throws Refusal when there is no such run, or one of an earlier release
   */
  public static ReportInput read(Path run) throws IOException {
    Path folder = run.resolve(FOLDER);
    if (!Files.exists(head(folder))) {
      throw new Refusal(
          ExitCode.USAGE, "no run " + run.getFileName() + ": 'skillgap runs' lists them");
    }
    Head head = read(head(folder), Head.class);
    return withPrograms(head.input(), new Programs(folder, head.programs()));
  }

  /** Whether a run kept what its pages show. */
  public static boolean exists(Path run) {
    return Files.exists(head(run.resolve(FOLDER)));
  }

  /** The input without its programs, and their number. */
  private record Head(int programs, ReportInput input) {
    Head {
      Rows.present(input, "input");
    }
  }

  private static ReportInput withPrograms(ReportInput run, List<ProgramReport> programs) {
    return new ReportInput(
        run.runId(),
        run.asOf(),
        run.earlier(),
        run.taxonomy(),
        run.ruleProfile(),
        run.gapProfile(),
        run.seed(),
        programs,
        run.stages(),
        run.rejects(),
        run.notices());
  }

  private static Path head(Path folder) {
    return folder.resolve("run.json.gz");
  }

  private static Path program(Path folder, int number) {
    return folder.resolve("program-" + number + ".json.gz");
  }

  private static void write(Object value, Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      JSON.writeValue(out, value);
    }
  }

  private static <T> T read(Path file, Class<T> type) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return JSON.readValue(in, type);
    }
  }

  /** The programs of a run, each read anew whenever it is asked for. */
  private static final class Programs extends AbstractList<ProgramReport> {
    private final Path folder;
    private final int size;

    Programs(Path folder, int size) {
      this.folder = folder;
      this.size = size;
    }

    @Override
    public ProgramReport get(int index) {
      try {
        return ReportArchive.read(program(folder, index), ProgramReport.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int size() {
      return size;
    }
  }
}
