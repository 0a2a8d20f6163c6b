package org.skillgap.pipeline;

/**
 * Something that cannot be done as asked, for a reason that the user can mend: the message is one
 * line that says what is wrong and what to do, and the command ends with the code.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitCode code;

  public Refusal(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  public Refusal(ExitCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public ExitCode code() {
    return code;
  }
}
