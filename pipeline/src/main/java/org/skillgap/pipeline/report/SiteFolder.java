package org.skillgap.pipeline.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The address of a site, behind which a new one takes the old one's place at once: a reader sees
 * one or the other, and a writer that fails or is killed leaves the old one whole.
 */
public final class SiteFolder {
  private final Path address;

  private SiteFolder(Path address) {
    this.address = address;
  }

  public static SiteFolder at(Path address) {
    return new SiteFolder(address);
  }

  /** Fills a folder with a site. */
  @FunctionalInterface
  public interface Writer<T> {
    T write(Path folder) throws IOException;
  }

  /** Has a new site written beside the old one, then lets the address lead to it. */
  public <T> T replace(Writer<T> writer) throws IOException {
    Path fresh = fresh();
    T result;
    try {
      result = writer.write(fresh);
    } catch (IOException | RuntimeException e) {
      delete(fresh);
      throw e;
    }
    show(fresh);
    for (Path other : folders()) {
      if (!other.equals(fresh)) {
        delete(other);
      }
    }
    return result;
  }

  // The next free number, so that the same writing gives the same names.
  private Path fresh() throws IOException {
    Files.createDirectories(Objects.requireNonNull(address.getParent()));
    for (int number = 1; ; number++) {
      Path folder = address.resolveSibling(prefix() + number);
      try {
        return Files.createDirectory(folder);
      } catch (FileAlreadyExistsException e) {
        // That of the site that is shown, or what a killed writer left.
      }
    }
  }

  private void show(Path fresh) throws IOException {
    Path next = address.resolveSibling(prefix() + "next");
    Files.deleteIfExists(next);
    try {
      Files.createSymbolicLink(next, Objects.requireNonNull(fresh.getFileName()));
    } catch (UnsupportedOperationException | FileSystemException e) {
      // This file system knows no links: two renames, the shortest gap that it allows.
      setAside();
      Files.move(fresh, address);
      return;
    }
    if (Files.isDirectory(address, LinkOption.NOFOLLOW_LINKS)) {
      setAside();
    }
    Files.move(next, address, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  // A folder of an earlier release stands at the address itself.
  private void setAside() throws IOException {
    if (Files.exists(address, LinkOption.NOFOLLOW_LINKS)) {
      Path old = address.resolveSibling(prefix() + "old");
      delete(old);
      Files.move(address, old, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private String prefix() {
    return "." + address.getFileName() + "-";
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(Objects.requireNonNull(address.getParent()))) {
      return all.filter(p -> String.valueOf(p.getFileName()).startsWith(prefix())).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
