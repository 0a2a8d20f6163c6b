package org.skillgap.pipeline;

/** Tells a person, or a log, which stage a run is at. */
@FunctionalInterface
public interface Progress {
  /** A stage begins, or came to its end with a result. */
  void says(String line);

  /** The next of so many steps begins. */
  default void begins(int step, int steps, String line) {
    says(line);
  }

  /** The last step is over, or the run was given up. */
  default void ends() {}

  /** Says nothing. */
  static Progress silent() {
    return line -> {};
  }

  /** One line a stage on stderr. */
  static Progress toStderr() {
    return line -> System.err.println("skillgap: " + line);
  }
}
