package org.skillgap.pipeline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints pages by a Chromium of the machine: a PDF with tags, from the style for print. */
public final class ChromiumPrinter implements PagePrinter {
  private final Path chromium;

  private ChromiumPrinter(Path chromium) {
    this.chromium = chromium;
  }

  /** The printer of this machine; one that prints nothing where no Chromium is found. */
  public static PagePrinter ofMachine() {
    return Browser.find().map(path -> (PagePrinter) new ChromiumPrinter(path)).orElse(NONE);
  }

  @Override
  public boolean prints() {
    return true;
  }

  @Override
  public void print(List<Path> pages) throws IOException {
    if (pages.isEmpty()) {
      return;
    }
    try (Browser browser = Browser.open(chromium)) {
      for (Path page : pages) {
        browser.show(page.toAbsolutePath().toUri());
        String name = String.valueOf(page.getFileName()).replaceAll("\\.html$", ".pdf");
        Files.write(page.resolveSibling(name), browser.pdf());
      }
    }
  }
}
