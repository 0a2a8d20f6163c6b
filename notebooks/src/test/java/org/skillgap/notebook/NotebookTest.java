package org.skillgap.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executes every notebook with Jupyter and our kernel, on a workspace that the demo made. */
class NotebookTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void everyNotebookRunsAndShowsATableAndAChart() throws Exception {
    boolean jupyter =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "jupyter-nbconvert")));
    if (!jupyter) {
      System.out.println(
          "skipped: no jupyter-nbconvert (Debian: apt-get install jupyter-nbconvert)");
    }
    assumeTrue(jupyter, "skipped: no jupyter-nbconvert");
    Path workspace = folder.resolve("workspace");
    run(
        List.of(
            java(),
            "@" + HOME.resolve("pipeline/src/main/jvm/spark.args"),
            "-cp",
            classPath(),
            "org.skillgap.pipeline.Skillgap",
            "demo",
            "--workspace",
            workspace.toString()),
        Map.of(),
        "demo.log");
    Path kernel = Files.createDirectories(folder.resolve("jupyter/kernels/skillgap"));
    Files.copy(HOME.resolve("notebooks/kernel/kernel.json"), kernel.resolve("kernel.json"));
    for (Path notebook : notebooks()) {
      run(
          List.of(
              "jupyter-nbconvert",
              "--to",
              "notebook",
              "--execute",
              "--ExecutePreprocessor.timeout=300",
              "--output-dir",
              folder.toString(),
              notebook.toString()),
          Map.of(
              "SKILLGAP_WORKSPACE",
              workspace.toString(),
              "SKILLGAP_NOTEBOOK_CLASSPATH",
              classPath(),
              "JUPYTER_PATH",
              folder.resolve("jupyter").toString()),
          notebook.getFileName() + ".log");
      String executed = Files.readString(folder.resolve(notebook.getFileName().toString()));
      assertThat(executed)
          .contains("text/html")
          .contains("image/svg+xml")
          .doesNotContain("\"output_type\": \"error\"");
    }
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("notebooks"))) {
      List<Path> notebooks = files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList();
      assertThat(notebooks).isNotEmpty();
      return notebooks;
    }
  }

  private void run(List<String> command, Map<String, String> environment, String log)
      throws Exception {
    Path out = folder.resolve(log);
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("SKILLGAP_HOME", HOME.toString());
    Process process = builder.start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0)
        .as("%s%n%s", command.get(0), Files.readString(out))
        .isTrue();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }
}
