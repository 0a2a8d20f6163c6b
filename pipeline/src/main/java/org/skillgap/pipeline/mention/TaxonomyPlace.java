package org.skillgap.pipeline.mention;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skillgap.mention.PostingReader;
import org.skillgap.mention.View;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Where the compiled taxonomy lies: all that travels to an executor. The reader itself opens once
 * in each JVM and serves all of its threads.
 *
 * @param folder path that every executor can read
 * @param version of what lies there, so that a new import opens anew
 * @param view how closely is read
 * @param program state of the program that reads, see {@link ProgramDigest}
 */
public record TaxonomyPlace(String folder, String version, View view, String program)
    implements Serializable {
  private static final Map<TaxonomyPlace, PostingReader> OPEN = new ConcurrentHashMap<>();

  /** The reader of this JVM. */
  public PostingReader reader() {
    return OPEN.computeIfAbsent(this, TaxonomyPlace::open);
  }

  private static PostingReader open(TaxonomyPlace place) {
    try {
      Path compiled = Path.of(place.folder());
      return PostingReader.open(compiled, Taxonomy.open(compiled), place.view());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
