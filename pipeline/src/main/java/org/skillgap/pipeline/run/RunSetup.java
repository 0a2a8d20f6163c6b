package org.skillgap.pipeline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.RuleProfile;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Program;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.Settings;
import org.skillgap.pipeline.YamlFile;
import org.skillgap.pipeline.mention.ProgramDigest;
import org.skillgap.pipeline.mention.TaxonomyPlace;
import org.skillgap.pipeline.run.Workspace.InboxFile;
import org.skillgap.taxonomy.Taxonomy;

/**
 * All that a run is given, read before it writes anything: a wrong setting or a missing file is
 * refused here.
 *
 * @param asOf day that the run computes for
 * @param place where executors find the taxonomy
 * @param before publication in force when the run began
 * @param files what waits in the inbox
 */
public record RunSetup(
    Workspace workspace,
    String runId,
    LocalDate asOf,
    long seed,
    List<Program> programs,
    Taxonomy taxonomy,
    TaxonomyPlace place,
    RuleProfile rules,
    GapProfile method,
    Optional<Publication> before,
    List<InboxFile> files) {

  public RunSetup {
    programs = List.copyOf(programs);
    files = List.copyOf(files);
  }

  /** Reads the settings, profiles, programs and the list of the inbox. */
  public static RunSetup of(Workspace workspace, LocalDate asOf) throws IOException {
    Settings settings = workspace.settings();
    List<Program> programs = workspace.programs();
    if (programs.isEmpty()) {
      throw new Refusal(
          ExitCode.USAGE,
          workspace.root().resolve("programs")
              + " names no program: write one, as in 'key: kitchen', 'name: …', 'region: CA-ON',"
              + " 'noc: [\"63200\"]'");
    }
    Taxonomy taxonomy = Taxonomy.open(workspace.taxonomy());
    return new RunSetup(
        workspace,
        RunHistory.next(workspace, asOf),
        asOf,
        settings.chosenSeed(),
        programs,
        taxonomy,
        new TaxonomyPlace(
            workspace.taxonomy().toString(),
            taxonomy.manifest().toString(),
            settings.chosenView(),
            ProgramDigest.hex()),
        rules(workspace, settings.ruleProfile()),
        method(workspace, settings.gapProfile()),
        Publication.current(workspace),
        workspace.inboxFiles());
  }

  /** Folder that the run writes into. */
  public Path folder() throws IOException {
    return Files.createDirectories(workspace.runs().resolve(runId));
  }

  private static RuleProfile rules(Workspace workspace, @Nullable String file) {
    return file == null
        ? RuleProfile.standard()
        : YamlFile.readWhole(
            workspace.root().resolve(file), RuleProfile.class, RuleProfile.standard());
  }

  private static GapProfile method(Workspace workspace, @Nullable String file) {
    return file == null
        ? GapProfile.standard()
        : YamlFile.readWhole(
            workspace.root().resolve(file), GapProfile.class, GapProfile.standard());
  }
}
