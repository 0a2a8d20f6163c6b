package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.intake.Validation;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates files and places them in the inbox, with a receipt. */
@Command(
    name = "submit",
    description = "Check files, place them in the inbox, and write a receipt.")
final class SubmitCommand implements Callable<Integer> {
  @Option(names = "--workspace", required = true, description = "The workspace.")
  private Path root = Path.of(".");

  @Option(names = "--source", required = true, description = "Name of the source.")
  private String source = "";

  @Option(
      names = "--as-of",
      description = "Day after which a posting cannot have been posted; today where not given.")
  private @Nullable LocalDate asOf;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to submit.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    Workspace workspace = Workspace.open(root);
    boolean clean = true;
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
      Validation.Result result =
          Validation.check(ValidateCommand.find(workspace, source, file), file, Asking.today(asOf));
      ValidateCommand.print(result);
      clean &= result.isClean();
      if (result.accepted() > 0) {
        place(workspace, file, result);
      } else {
        System.err.println(
            "skillgap: " + file.getFileName() + " was not placed: nothing in it could be taken");
      }
    }
    return (clean ? ExitCode.DONE : ExitCode.PARTLY).number();
  }

  // The name carries the content's hash: the same file twice is one file, two of a name are two.
  private void place(Workspace workspace, Path file, Validation.Result result) throws IOException {
    String hash = Manifest.sha256(file);
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String unique = stem + "-" + hash.substring(0, 8) + (dot < 0 ? "" : name.substring(dot));
    Path inbox = Files.createDirectories(workspace.inbox().resolve(source));
    Path hidden = inbox.resolve("." + unique);
    Files.copy(file, hidden, StandardCopyOption.REPLACE_EXISTING);
    Files.move(
        hidden,
        inbox.resolve(unique),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Map<String, Object> receipt = new TreeMap<>();
    receipt.put("file", name);
    receipt.put("source", source);
    receipt.put("sha256", hash);
    receipt.put("understoodAs", result.understoodAs());
    receipt.put("taken", result.accepted());
    receipt.put("setAside", result.rejected());
    Path receipts = Files.createDirectories(workspace.root().resolve("receipts"));
    Path written = receipts.resolve(unique + ".receipt.json");
    Files.writeString(
        written,
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(receipt) + "\n");
    System.out.println("receipt: " + written);
  }
}
