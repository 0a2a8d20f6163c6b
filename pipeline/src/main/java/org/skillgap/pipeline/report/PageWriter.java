package org.skillgap.pipeline.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Fills templates and writes each page to its place; serves any number of threads. */
final class PageWriter {
  private final Path folder;
  // A dozen: asking the disk before each of thousands of pages costs more than to remember.
  private final Map<Path, Path> folders = new ConcurrentHashMap<>();
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  PageWriter(Path folder) {
    this.folder = folder;
  }

  /** The root of the site. */
  Path folder() {
    return folder;
  }

  /** Writes a page and returns its file. */
  Path page(String template, Place place, Map<String, Object> values) throws IOException {
    StringOutput html = new StringOutput();
    templates.render(template + ".jte", values, html);
    return file(place.language().folder() + place.path(), html.toString());
  }

  /** Writes a text to a file of the site. */
  Path file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    folders.computeIfAbsent(Objects.requireNonNull(file.getParent()), PageWriter::made);
    return Files.writeString(file, text);
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies what pages of all languages share. */
  void asset(String name) throws IOException {
    Files.createDirectories(folder);
    try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
      Files.write(folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
    }
  }
}
