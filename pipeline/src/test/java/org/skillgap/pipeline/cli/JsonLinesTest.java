package org.skillgap.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @Test
  void answersStandInTheOrderOfTheirLinesHoweverManyThereAre(@TempDir Path folder)
      throws IOException {
    List<String> lines = IntStream.range(0, 1_000).mapToObj(i -> "{\"id\":" + i + "}").toList();
    Path in = Files.write(folder.resolve("in.jsonl"), lines);
    Path out = folder.resolve("out.jsonl");
    assertThat(JsonLines.map(in, out, object -> object)).isZero();
    assertThat(Files.readAllLines(out)).isEqualTo(lines);
  }
}
