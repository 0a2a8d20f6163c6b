package org.skillgap.pipeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** All commands under one name, with one way to say that something went wrong. */
@Command(
    name = "skillgap",
    description =
        "From job postings, employer surveys and a catalogue to the skill gaps that"
            + " micro-credentials should address.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but something was rejected or a quality gate held a part back",
      "2:wrong usage or settings",
      "3:input unreadable",
      "4:another run holds the workspace",
      "5:failed, nothing published",
      "130, 143:interrupted, nothing half-published"
    })
public final class CommandLineApp implements Runnable {

  @CommandLine.Option(
      names = "--verbose",
      description = "Show the details of an error.",
      scope = ScopeType.INHERIT)
  private boolean verbose;

  @Spec private CommandSpec spec;

  private CommandLineApp() {}

  /** Runs one command and returns its exit code; results go to stdout, all else to stderr. */
  public static int run(String... args) {
    Locale.setDefault(Locale.ROOT);
    CommandLineApp app = new CommandLineApp();
    CommandLine line =
        new CommandLine(app)
            .addSubcommand(new DemoCommand())
            .addSubcommand(new InitCommand())
            .addSubcommand(new TaxonomyCommand())
            .addSubcommand(new ValidateCommand())
            .addSubcommand(new SubmitCommand())
            .addSubcommand(new NightlyCommand())
            .addSubcommand(new RunsCommand())
            .addSubcommand(new ReportCommand())
            .addSubcommand(new ExtractCommand())
            .addSubcommand(new LinkCommand())
            .addSubcommand(new AuditCommand())
            .addSubcommand(new EvaluateCommand())
            .addSubcommand(new TrainCommand())
            .addSubcommand(new TrainOccupationsCommand())
            .addSubcommand(new TrainFramingsCommand())
            .addSubcommand(new EncoderLessonsCommand())
            .addSubcommand(new BenchmarkCommand());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, CommandLineApp::day);
    line.setParameterExceptionHandler(CommandLineApp::wrongUsage);
    line.setExecutionExceptionHandler(app::failed);
    return line.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day: write it as 2026-03-14");
    }
  }

  private static int wrongUsage(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println("skillgap: " + oneLine(problem));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
      command
          .getErr()
          .println("skillgap: see '" + command.getCommandSpec().qualifiedName() + " --help'");
    }
    return ExitCode.USAGE.number();
  }

  private int failed(Exception problem, CommandLine command, ParseResult parsed) {
    Failure failure = Failure.of(problem);
    command.getErr().println("skillgap: " + failure.message());
    if (verbose) {
      problem.printStackTrace(command.getErr());
    } else if (failure.code() == ExitCode.FAILED) {
      command.getErr().println("skillgap: --verbose shows the details");
    }
    return failure.code().number();
  }

  private static String oneLine(Throwable problem) {
    return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName())
        .replaceAll("\\s*\\R\\s*", " ");
  }

  /** An error in the words and with the code that a user sees. */
  private record Failure(ExitCode code, String message) {
    static Failure of(Throwable problem) {
      for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
        if (cause instanceof Refusal refusal) {
          return new Failure(refusal.code(), oneLine(refusal));
        }
        if (cause instanceof java.nio.file.NoSuchFileException missing) {
          return new Failure(ExitCode.UNREADABLE, "no such file: " + missing.getFile());
        }
        if (cause instanceof java.nio.file.AccessDeniedException denied) {
          return new Failure(
              ExitCode.UNREADABLE, "not allowed to read or write " + denied.getFile());
        }
      }
      return problem instanceof java.io.IOException
          ? new Failure(ExitCode.UNREADABLE, oneLine(problem))
          : new Failure(ExitCode.FAILED, "failed: " + oneLine(problem));
    }
  }
}
