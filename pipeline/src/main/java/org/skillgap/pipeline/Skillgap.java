package org.skillgap.pipeline;

import org.skillgap.pipeline.cli.CommandLineApp;

/** The program: hands its arguments to the command line and ends with its exit code. */
public final class Skillgap {
  private Skillgap() {}

  public static void main(String[] args) {
    System.exit(CommandLineApp.run(args));
  }
}
