package org.skillgap.pipeline.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What readers see: the run, and the snapshot of every published table that it wrote. Tables are
 * atomic one by one; this small file, moved last, makes them so together.
 */
public record Publication(String runId, TreeMap<String, Long> snapshots) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The publication that is in force; empty before the first one. */
  public static Optional<Publication> current(Workspace workspace) throws IOException {
    Path pointer = pointer(workspace);
    return Files.exists(pointer)
        ? Optional.of(JSON.readValue(Files.readString(pointer), Publication.class))
        : Optional.empty();
  }

  /** The publication that a run made, kept in its folder. */
  public static Publication of(Workspace workspace, String runId) throws IOException {
    return JSON.readValue(
        Files.readString(workspace.runs().resolve(runId).resolve("publication.json")),
        Publication.class);
  }

  public static Publication of(String runId, Map<String, Long> snapshots) {
    return new Publication(runId, new TreeMap<>(snapshots));
  }

  /** Keeps the publication in its run's folder, and then moves the pointer to it. */
  public void publish(Workspace workspace) throws IOException {
    write(workspace.runs().resolve(runId).resolve("publication.json"));
    write(pointer(workspace));
    link(workspace);
  }

  // The folder of the latest pages is a link, so that it changes in one step too.
  private void link(Workspace workspace) throws IOException {
    Files.createDirectories(workspace.reports());
    Path link = workspace.reports().resolve("latest");
    Path next = workspace.reports().resolve(".latest");
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, Path.of("..", "runs", runId, "report"));
    Files.move(next, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(Path file) throws IOException {
    byte[] bytes =
        (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    Path next = file.resolveSibling("." + file.getFileName());
    try (FileChannel out =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(bytes));
      out.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path pointer(Workspace workspace) {
    return workspace.root().resolve("published.json");
  }
}
