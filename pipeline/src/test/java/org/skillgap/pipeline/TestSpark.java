package org.skillgap.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.skillgap.pipeline.table.Sessions;

/** A real Spark for tests; each test that stores something opens it on a folder of its own. */
public final class TestSpark {
  private TestSpark() {}

  /** A session with two cores and a fresh warehouse. */
  public static SparkSession fresh() {
    try {
      return open("local[2]", Files.createTempDirectory("skillgap-test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A session on a master with its warehouse in a folder; an earlier one is stopped. */
  public static SparkSession open(String master, Path tables) {
    if (SparkSession.getActiveSession().isDefined()) {
      SparkSession.getActiveSession().get().stop();
    }
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
    return Sessions.open(master, tables);
  }
}
