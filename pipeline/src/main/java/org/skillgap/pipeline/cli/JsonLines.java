package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;

/**
 * One JSON object a line in, one a line out in the same order, on all cores; a bad line goes to
 * stderr and the rest goes on.
 */
final class JsonLines {
  static final JsonMapper JSON = new JsonMapper();
  private static final int AT_ONCE = 256;

  static {
    JSON.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).build());
  }

  private JsonLines() {}

  static int map(@Nullable Path in, @Nullable Path out, Function<JsonNode, JsonNode> answer)
      throws IOException {
    if (in == null) {
      // The standard streams belong to the process: they are flushed here and closed by it.
      return map(
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
          out,
          answer);
    }
    try (BufferedReader reader = Files.newBufferedReader(in)) {
      return map(reader, out, answer);
    }
  }

  private static int map(
      BufferedReader reader, @Nullable Path out, Function<JsonNode, JsonNode> answer)
      throws IOException {
    if (out == null) {
      BufferedWriter writer =
          new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
      int code = lines(reader, writer, answer);
      writer.flush();
      return code;
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal(
          ExitCode.USAGE, "cannot write " + out + ": make the folder " + folder + " first");
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      return lines(reader, writer, answer);
    }
  }

  private static int lines(
      BufferedReader reader, BufferedWriter writer, Function<JsonNode, JsonNode> answer)
      throws IOException {
    boolean clean = true;
    long number = 0;
    for (List<Numbered> some = next(reader, number); !some.isEmpty(); some = next(reader, number)) {
      number = some.get(some.size() - 1).number();
      for (Answered answered :
          some.parallelStream().flatMap(line -> answered(line, answer).stream()).toList()) {
        if (answered.isFault()) {
          clean = false;
          System.err.println(answered.text());
        } else {
          writer.write(answered.text());
          writer.newLine();
        }
      }
    }
    return (clean ? ExitCode.DONE : ExitCode.PARTLY).number();
  }

  private record Numbered(long number, String line) {}

  private record Answered(String text, boolean isFault) {}

  // So many lines as keep all cores busy, and no more in memory.
  private static List<Numbered> next(BufferedReader reader, long last) throws IOException {
    List<Numbered> some = new ArrayList<>();
    long number = last;
    while (some.size() < AT_ONCE) {
      String line = reader.readLine();
      if (line == null) {
        break;
      }
      number++;
      some.add(new Numbered(number, line));
    }
    return some;
  }

  private static Optional<Answered> answered(
      Numbered numbered, Function<JsonNode, JsonNode> answer) {
    if (numbered.line().isBlank()) {
      return Optional.empty();
    }
    String place = "line " + numbered.number() + ": ";
    try {
      return Optional.of(
          new Answered(
              JSON.writeValueAsString(answer.apply(JSON.readTree(numbered.line()))), false));
    } catch (JsonProcessingException e) {
      return Optional.of(new Answered(place + "no JSON: " + reason(e), true));
    } catch (IllegalArgumentException e) {
      return Optional.of(new Answered(place + e.getMessage(), true));
    }
  }

  // The parser adds where in its own buffer it stood, which says nothing to a reader.
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().replaceAll("\\s*\\(start marker at .*|\\s*\\R.*", "");
  }
}
