package org.skillgap.pipeline.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Fills templates and writes each page to its place; serves any number of threads. */
final class PageWriter {
  private final Path folder;
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
    Utf8ByteOutput html = new Utf8ByteOutput();
    templates.render(template + ".jte", values, html);
    Path file = place(place.language().folder() + place.path());
    try (OutputStream out = Files.newOutputStream(file)) {
      html.writeTo(out);
    }
    return file;
  }

  /** Writes a text to a file of the site. */
  Path file(String path, String text) throws IOException {
    return Files.writeString(place(path), text);
  }

  private Path place(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return file;
  }

  /** Copies what pages of all languages share. */
  void asset(String name) throws IOException {
    Files.createDirectories(folder);
    try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
      Files.write(folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
    }
  }
}
