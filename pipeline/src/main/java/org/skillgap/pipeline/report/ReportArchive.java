package org.skillgap.pipeline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.skillgap.contract.Rows;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.cli.Version;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;
import org.skillgap.pipeline.run.Manifest;

/**
 * Keeps what a run's pages show beside the run, so that they can be written again without Spark: a
 * file for the run and one for each program, so that reading hundreds of them holds one at a time.
 */
public final class ReportArchive {
  private static final String FOLDER = "shown";
  private static final int BUFFER = 1 << 16;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // A record is its components; what it says of them is computed again.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          // What another release kept is refused, never filled up with zeros.
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          // A program has some 30,000 numbers; the JDK's own reading took a fifth of all time.
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private ReportArchive() {}

  /** Writes the input; its programs are asked for one after another. */
  public static void write(ReportInput input, Path run) throws IOException {
    Path folder = Files.createDirectories(run.resolve(FOLDER));
    Map<String, ScopeFacts> facts = new TreeMap<>();
    int number = 0;
    for (ProgramReport program : input.programs()) {
      write(program, program(folder, number++));
      facts.put(program.program().key(), program.facts());
    }
    write(new Head(number, withPrograms(input, List.of()), facts), head(folder));
  }

  /**
   * What a run showed; a program is read when the list is asked for it.
   *
   * @throws Refusal when there is no such run, or, at once or when a program is read, one that
   *     another release wrote
   */
  public static ReportInput read(Path run) throws IOException {
    Path folder = run.resolve(FOLDER);
    if (!Files.exists(head(folder))) {
      throw new Refusal(
          ExitCode.USAGE, "no run " + run.getFileName() + ": 'skillgap runs' lists them");
    }
    Head head = read(run, head(folder), Head.class);
    return withPrograms(head.input(), new Programs(run, head.programs()));
  }

  /** The facts of a run's programs, by key; none where another release wrote the run. */
  public static Map<String, ScopeFacts> facts(Path run) throws IOException {
    Path head = head(run.resolve(FOLDER));
    try {
      return Files.exists(head) ? parsed(head, Head.class).facts() : Map.of();
    } catch (JsonMappingException e) {
      return Map.of();
    }
  }

  /** The input without its programs, their number, and their facts by key. */
  private record Head(int programs, ReportInput input, Map<String, ScopeFacts> facts) {
    Head {
      Rows.present(input, "input");
      facts = Map.copyOf(facts);
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

  private static <T> T read(Path run, Path file, Class<T> type) throws IOException {
    try {
      return parsed(file, type);
    } catch (MismatchedInputException | ValueInstantiationException e) {
      throw new Refusal(ExitCode.UNREADABLE, ofAnotherRelease(run), e);
    } catch (JsonProcessingException | ZipException | EOFException e) {
      throw new Refusal(
          ExitCode.UNREADABLE,
          file
              + " is damaged: bring it back from a copy, or start 'skillgap nightly' for a new run",
          e);
    }
  }

  private static String ofAnotherRelease(Path run) throws IOException {
    String release = Manifest.read(run.resolve("manifest.json")).program();
    return String.format(
        Locale.ROOT,
        "run %s was written by skillgap %s, which kept other figures than this release (%s) shows:"
            + " its pages stay as they are in %s; 'skillgap nightly' makes a run with new pages",
        run.getFileName(),
        release,
        Version.number(),
        run.resolve("report"));
  }

  private static <T> T parsed(Path file, Class<T> type) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
      return JSON.readValue(in, type);
    }
  }

  /** The programs of a run, each read anew whenever it is asked for. */
  private static final class Programs extends AbstractList<ProgramReport> {
    private final Path run;
    private final int size;

    Programs(Path run, int size) {
      this.run = run;
      this.size = size;
    }

    @Override
    public ProgramReport get(int index) {
      try {
        return ReportArchive.read(run, program(run.resolve(FOLDER), index), ProgramReport.class);
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
