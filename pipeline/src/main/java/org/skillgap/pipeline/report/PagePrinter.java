package org.skillgap.pipeline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints pages to PDF files beside them. */
public interface PagePrinter {
  /** Prints nothing, where no browser is there or none is wanted. */
  PagePrinter NONE =
      new PagePrinter() {
        @Override
        public boolean prints() {
          return false;
        }

        @Override
        public void print(List<Path> pages) {}
      };

  /** Whether pages may point to their prints. */
  boolean prints();

  /**
   * Prints each page to a file of its name that ends in .pdf.
   *
   * @throws IOException when a page cannot be printed
   */
  void print(List<Path> pages) throws IOException;
}
