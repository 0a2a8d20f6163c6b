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
import java.util.Optional;
import java.util.TreeMap;

/**
 * What readers see: the run, and the snapshot of every published table that it wrote. Tables are
 * atomic one by one; one link to the run's folder, moved last, makes tables and pages so together.
 */
public record Publication(String runId, TreeMap<String, Long> snapshots) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FILE = "publication.json";

  /** The publication that is in force; empty before the first one. */
  public static Optional<Publication> current(Workspace workspace) throws IOException {
    Path pointed = pointer(workspace).resolve(FILE);
    return Files.exists(pointed) ? Optional.of(read(pointed)) : Optional.empty();
  }

  /** The publication that a run made, kept in its folder. */
  public static Publication of(Workspace workspace, String runId) throws IOException {
    return read(workspace.runs().resolve(runId).resolve(FILE));
  }

  /** Keeps the publication in its run's folder, and then moves the pointer to that folder. */
  public void publish(Workspace workspace) throws IOException {
    write(workspace.runs().resolve(runId).resolve(FILE));
    pageLink(workspace);
    move(pointer(workspace), Path.of("runs", runId));
  }

  // The address of the latest pages goes through the pointer, so that it never needs to move.
  private static void pageLink(Workspace workspace) throws IOException {
    Path latest = Files.createDirectories(workspace.reports()).resolve("latest");
    Path pages = Path.of("..", String.valueOf(pointer(workspace).getFileName()), "report");
    if (!Files.isSymbolicLink(latest) || !Files.readSymbolicLink(latest).equals(pages)) {
      move(latest, pages);
    }
  }

  private static void move(Path link, Path target) throws IOException {
    Path next = link.resolveSibling("." + link.getFileName());
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, target);
    Files.move(next, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Publication read(Path file) throws IOException {
    return JSON.readValue(Files.readString(file), Publication.class);
  }

  // On the disk before the pointer names it.
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
    return workspace.root().resolve("published");
  }
}
