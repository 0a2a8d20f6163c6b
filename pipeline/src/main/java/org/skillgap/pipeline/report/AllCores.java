package org.skillgap.pipeline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * Does several things on all cores and comes back when each has ended, also where one fails: nobody
 * writes on into a folder that is cleared away.
 */
final class AllCores {
  private AllCores() {}

  /**
   * The results in the order of the tasks, whichever core was first.
   *
   * @throws IOException the first one of the tasks
   */
  static <T> List<T> each(List<Callable<T>> tasks) throws IOException {
    List<T> results = new ArrayList<>();
    for (Future<T> ended : ForkJoinPool.commonPool().invokeAll(tasks)) {
      try {
        results.add(ended.get());
      } catch (ExecutionException e) {
        throw cause(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while writing pages", e);
      }
    }
    return results;
  }

  private static IOException cause(ExecutionException failed) {
    Throwable cause = failed.getCause();
    if (cause instanceof IOException io) {
      return io;
    }
    if (cause instanceof UncheckedIOException unchecked) {
      return unchecked.getCause();
    }
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    return new IOException("a page was not written: " + cause, cause);
  }
}
