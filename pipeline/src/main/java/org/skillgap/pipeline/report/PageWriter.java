package org.skillgap.pipeline.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
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
    StringOutput html = new StringOutput();
    templates.render(template + ".jte", values, html);
    return file(place.language().folder() + place.path(), html.toString());
  }

  /** Writes a text to a file of the site. */
  Path file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }

  /** Copies what pages of all languages share. */
  void asset(String name) throws IOException {
    Files.createDirectories(folder);
    try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
      Files.write(folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
    }
  }
}
