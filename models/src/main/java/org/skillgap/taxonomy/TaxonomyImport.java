package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one publisher's files as they are downloaded. */
public interface TaxonomyImport {
  /**
   * Reads files, zips and folders; which file is which follows from its name or its header.
   *
   * @throws IOException when a file cannot be read, or none of them is of this format
   */
  TaxonomySource read(List<Path> files) throws IOException;
}
