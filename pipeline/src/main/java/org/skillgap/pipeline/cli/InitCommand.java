package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A new workspace with commented settings, source templates and the survey for partners. */
@Command(name = "init", description = "Make a new workspace with commented settings and templates.")
final class InitCommand implements Callable<Integer> {
  private static final List<String> FILES =
      List.of(
          "skillgap.yaml",
          "programs/example.yaml.template",
          "sources/job-board.yaml",
          "sources/partner-csv.yaml.template",
          "sources/survey-employers.yaml",
          "sources/survey-skills.yaml",
          "sources/catalogue.yaml",
          "sources/review.yaml",
          "templates/survey-employers.csv",
          "templates/survey-skills.csv");

  /** The standard profiles, to be changed: where they go, and where they stand in the product. */
  private static final Map<String, String> PROFILES =
      Map.of(
          "profiles/rules.yaml", "/org/skillgap/credential/rule-profile.yaml",
          "profiles/method.yaml", "/org/skillgap/gap/gap-profile.yaml");

  @Parameters(paramLabel = "W", description = "Folder of the new workspace.")
  private Path root = Path.of(".");

  @Override
  public Integer call() throws IOException {
    if (Files.exists(root.resolve("skillgap.yaml"))) {
      throw new Refusal(
          ExitCode.USAGE, root + " is a workspace already: its settings are left as they are");
    }
    for (String name : FILES) {
      copy("/org/skillgap/pipeline/workspace/" + name, root.resolve(name));
    }
    for (Map.Entry<String, String> profile : PROFILES.entrySet()) {
      copy(profile.getValue(), root.resolve(profile.getKey()));
    }
    for (String folder :
        List.of(
            "inbox/job-board",
            "inbox/survey-employers",
            "inbox/survey-skills",
            "inbox/catalogue",
            "inbox/review",
            "reference",
            "taxonomy")) {
      Files.createDirectories(root.resolve(folder));
    }
    System.out.println(root.resolve("skillgap.yaml"));
    return ExitCode.DONE.number();
  }

  private static void copy(String resource, Path target) throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    try (InputStream in = InitCommand.class.getResourceAsStream(resource)) {
      Files.write(target, Objects.requireNonNull(in, resource).readAllBytes());
    }
  }
}
