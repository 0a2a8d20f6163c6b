package org.skillgap.taxonomy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a download, whether loose, in a folder or in a zip; a zip is never unpacked. */
final class PublisherFiles {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 512L << 20;
  private static final long MOST_RATIO = 200;

  private PublisherFiles() {}

  /** One file: its name without folders, and its bytes. */
  static final class Content {
    private final String name;
    private final byte[] bytes;

    Content(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    InputStream stream() {
      return new ByteArrayInputStream(bytes);
    }

    boolean is(String start, String ending) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.startsWith(start.toLowerCase(Locale.ROOT)) && lower.endsWith(ending);
    }
  }

  /** Everything in the files, zips and folders whose name ends in one of the endings. */
  static List<Content> open(List<Path> paths, String... endings) throws IOException {
    List<Content> contents = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          contents.addAll(open(inside.filter(Files::isRegularFile).sorted().toList(), endings));
        }
      } else if (ends(path.getFileName().toString(), ".zip") && !ends("x.zip", endings)) {
        contents.addAll(unzip(path, endings));
      } else if (ends(path.getFileName().toString(), endings)) {
        contents.add(new Content(path.getFileName().toString(), Files.readAllBytes(path)));
      }
    }
    return contents;
  }

  private static List<Content> unzip(Path path, String... endings) throws IOException {
    List<Content> contents = new ArrayList<>();
    long total = 0;
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new IOException(path.getFileName() + " has " + zip.size() + " entries: refused");
      }
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.isDirectory() || !ends(entry.getName(), endings)) {
          continue;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          // The stated size may lie: read no further than the bound.
          byte[] bytes =
              in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - total + 1));
          total += bytes.length;
          boolean bomb = bytes.length > MOST_RATIO * Math.max(1024, entry.getCompressedSize());
          if (total > MOST_BYTES || bomb) {
            throw new IOException(
                path.getFileName() + ": " + entry.getName() + " unpacks to too much: refused");
          }
          contents.add(new Content(Path.of(entry.getName()).getFileName().toString(), bytes));
        }
      }
    }
    return contents;
  }

  private static boolean ends(String name, String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
