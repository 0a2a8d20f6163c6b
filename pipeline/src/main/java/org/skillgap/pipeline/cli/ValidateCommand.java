package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.finding.Quarantined;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.PlainMessages;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.intake.SourceMapping;
import org.skillgap.pipeline.intake.Validation;
import org.skillgap.pipeline.run.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a partner's files before they are sent. */
@Command(
    name = "validate",
    description = "Check files before they are sent: line, field, value and how to mend it.")
final class ValidateCommand implements Callable<Integer> {
  @Option(
      names = "--kind",
      required = true,
      description = "postings, survey, catalogue or reference")
  private String kind = "";

  @Option(
      names = "--source",
      description = "Name of the source whose mapping applies; needs --workspace.")
  private @Nullable String source;

  @Option(names = "--workspace", description = "Workspace that has the source's mapping.")
  private @Nullable Path workspace;

  @Option(
      names = "--as-of",
      description = "Day after which a posting cannot have been posted; today where not given.")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(names = "--html", description = "Write the result as a page.")
  private @Nullable Path html;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to check.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    List<Validation.Result> results = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
      results.add(
          kind.equals("reference")
              ? Validation.checkReference(file)
              : Validation.check(mapping(file), file, Asking.today(asOf)));
    }
    if (html != null) {
      Files.writeString(html, Validation.html(results));
    }
    if (json) {
      System.out.println(
          JsonMapper.builder()
              .addModule(new PlainMessages())
              .build()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(results));
    } else {
      results.forEach(ValidateCommand::print);
    }
    return (results.stream().allMatch(Validation.Result::isClean) ? ExitCode.DONE : ExitCode.PARTLY)
        .number();
  }

  private SourceMapping mapping(Path file) throws IOException {
    String name = source;
    if (name == null) {
      return Validation.guess(kind, file);
    }
    SourceMapping mapping = named(name, file);
    if (!Validation.isOf(kind, mapping.kind())) {
      throw new Refusal(
          ExitCode.USAGE,
          "source '"
              + name
              + "' holds "
              + Validation.words(mapping.kind())
              + ", not "
              + kind
              + ": leave --source out, or give the kind that it holds");
    }
    return mapping;
  }

  private SourceMapping named(String name, Path file) {
    if (workspace == null) {
      throw new Refusal(
          ExitCode.USAGE, "--source needs --workspace: the mapping stands there under sources/");
    }
    return find(Workspace.open(workspace), name, file);
  }

  static SourceMapping find(Workspace workspace, String source, Path file) {
    List<SourceMapping> named =
        workspace.sources().stream().filter(s -> s.source().equals(source)).toList();
    if (named.isEmpty()) {
      throw new Refusal(
          ExitCode.USAGE,
          "no source '"
              + source
              + "'; there are "
              + String.join(
                  ", ",
                  workspace.sources().stream().map(SourceMapping::source).distinct().toList()));
    }
    return named.stream()
        .filter(s -> s.takes(String.valueOf(file.getFileName())))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.USAGE,
                    "source '" + source + "' takes no files named like " + file.getFileName()));
  }

  static void print(Validation.Result result) {
    System.out.println(
        result.file()
            + ": understood as "
            + result.understoodAs()
            + ", "
            + result.accepted()
            + " taken, "
            + result.rejected().size()
            + " set aside");
    for (Quarantined q : result.rejected()) {
      System.out.println(
          "  line "
              + q.line()
              + (q.field().isEmpty() ? "" : ", " + q.field())
              + (q.value() == null ? "" : ", '" + q.value().replaceAll("\\s+", " ") + "'")
              + ": "
              + q.reason()
              + ". "
              + q.mend()
              + ".");
    }
  }
}
