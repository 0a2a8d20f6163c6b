package org.skillgap.pipeline;

/** How a command ended; schedulers rely on these numbers. */
public enum ExitCode {
  DONE(0),
  /** Done, but something was rejected or a quality gate held a part back. */
  PARTLY(1),
  /** Wrong usage or settings. */
  USAGE(2),
  UNREADABLE(3),
  /** Another run holds the workspace. */
  LOCKED(4),
  /** Failed, nothing published. */
  FAILED(5);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
