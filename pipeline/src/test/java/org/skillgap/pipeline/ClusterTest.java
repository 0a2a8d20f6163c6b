package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.Workspace;

/** The flow on a real Spark cluster: a master and two workers as processes of their own. */
class ClusterTest {
  @TempDir private Path folder;

  private final List<Process> cluster = new ArrayList<>();

  @AfterEach
  void stop() {
    cluster.forEach(Process::destroy);
  }

  @Test
  void aClusterPublishesTheSameBytesAsOneMachine() throws Exception {
    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    start(
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        String.valueOf(port),
        "--webui-port",
        "0");
    for (int i = 0; i < 2; i++) {
      start(
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--work-dir",
          folder.resolve("w" + i).toString(),
          "--webui-port",
          "0",
          master);
    }
    assertThat(gaps("cluster", master)).isEqualTo(gaps("local", "local[2]"));
  }

  private byte[] gaps(String name, String master) throws IOException {
    Workspace workspace = TinyMarket.lay(folder.resolve(name));
    try (SparkSession spark = TestSpark.open(master, workspace.tables())) {
      Manifest run = Pipeline.run(workspace, LocalDate.of(2026, 6, 30), spark, Progress.silent());
      return Files.readAllBytes(workspace.runs().resolve(run.runId()).resolve("report/gaps.csv"));
    }
  }

  private void start(String type, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src/main/jvm/spark.args").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                type));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log" + cluster.size()).toFile());
    Files.createDirectories(folder.resolve("home/jars"));
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    cluster.add(builder.start());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
