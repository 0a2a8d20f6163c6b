package org.skillgap.pipeline.cli;

import java.io.PrintStream;
import org.skillgap.pipeline.Progress;

/**
 * Progress as a bar that stays in one line of a terminal; it needs no colour. What happens within a
 * step stands above it.
 */
final class ProgressBar implements Progress {
  private static final int WIDTH = 24;
  private static final String CLEARED = "\r\u001b[K";

  private final PrintStream terminal;
  private String bar = "";

  ProgressBar(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** A bar where a person looks on, a line a stage elsewhere; the launcher knows which. */
  static Progress choose() {
    return Boolean.getBoolean("skillgap.terminal")
        ? new ProgressBar(System.err)
        : Progress.toStderr();
  }

  @Override
  public void begins(int step, int steps, String line) {
    int done = WIDTH * (step - 1) / steps;
    bar =
        "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] " + step + "/" + steps + " " + line;
    terminal.print(CLEARED + bar);
    terminal.flush();
  }

  @Override
  public void says(String line) {
    terminal.print(CLEARED + "skillgap: " + line + System.lineSeparator() + bar);
    terminal.flush();
  }

  @Override
  public void ends() {
    terminal.print(CLEARED);
    terminal.flush();
  }
}
