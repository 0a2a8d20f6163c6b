package org.skillgap.pipeline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.finding.Suspicious;
import org.skillgap.gap.Program;
import org.skillgap.message.Message;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.pipeline.Settings;
import org.skillgap.pipeline.YamlFile;
import org.skillgap.pipeline.intake.SourceMapping;
import org.skillgap.pipeline.report.ChromiumPrinter;
import org.skillgap.pipeline.report.PagePrinter;

/** The folders and files of a workspace. */
public record Workspace(Path root) {

  /** An existing workspace; refuses a folder that is none. */
  public static Workspace open(Path root) {
    if (!Files.isRegularFile(root.resolve("skillgap.yaml"))) {
      throw new Refusal(
          ExitCode.USAGE,
          root
              + " is no workspace: it has no skillgap.yaml; make one with 'skillgap init "
              + root
              + "'");
    }
    return new Workspace(root.toAbsolutePath().normalize());
  }

  public Settings settings() {
    return Settings.read(root.resolve("skillgap.yaml"));
  }

  public Path tables() {
    return root.resolve("tables");
  }

  public Path inbox() {
    return root.resolve("inbox");
  }

  /** Where a taken file is kept, so that a run can be repeated from what came in. */
  public Path taken() {
    return root.resolve("taken");
  }

  public Path reference() {
    return root.resolve("reference");
  }

  public Path runs() {
    return root.resolve("runs");
  }

  public Path reports() {
    return root.resolve("reports");
  }

  /** What prints the pages of this workspace. */
  public PagePrinter printer() {
    return switch (settings().chosenPrint()) {
      case PROGRAMS -> ChromiumPrinter.ofMachine();
      case NOTHING -> PagePrinter.NONE;
    };
  }

  public Path taxonomy() {
    return root.resolve(settings().chosenTaxonomy());
  }

  /** The mappings of all sources, by file name. */
  public List<SourceMapping> sources() {
    return yaml("sources").stream().map(file -> YamlFile.read(file, SourceMapping.class)).toList();
  }

  /** The programs, by file name. */
  public List<Program> programs() {
    List<Program> programs = new ArrayList<>();
    for (Path file : yaml("programs")) {
      ProgramFile p = YamlFile.read(file, ProgramFile.class);
      try {
        programs.add(p.program());
      } catch (IllegalArgumentException e) {
        throw new Refusal(ExitCode.USAGE, file + ": " + e.getMessage(), e);
      }
    }
    return programs;
  }

  /**
   * Files of the inbox, in the order of their names, with the mapping that takes each; refuses a
   * file that two mappings would take.
   */
  public List<InboxFile> inboxFiles() throws IOException {
    TreeMap<Path, SourceMapping> takers = new TreeMap<>();
    List<InboxFile> files = new ArrayList<>();
    for (SourceMapping mapping : sources()) {
      for (Path file : waiting(inbox().resolve(mapping.source()))) {
        if (!mapping.takes(String.valueOf(file.getFileName()))) {
          continue;
        }
        if (takers.put(file, mapping) != null) {
          throw new Refusal(
              ExitCode.USAGE,
              "two mappings of source '"
                  + mapping.source()
                  + "' take "
                  + file.getFileName()
                  + ": give each its own 'files'");
        }
        files.add(new InboxFile(mapping, file));
      }
    }
    return files;
  }

  /** What lies in the inbox and no mapping takes: it would wait there for ever without a word. */
  public List<Suspicious> unclaimedFiles() throws IOException {
    Set<Path> taken = inboxFiles().stream().map(InboxFile::path).collect(Collectors.toSet());
    List<Suspicious> unclaimed = new ArrayList<>();
    for (Path folder : inside(inbox(), Files::isDirectory)) {
      for (Path file : waiting(folder)) {
        if (!taken.contains(file)) {
          unclaimed.add(
              new Suspicious(
                  String.valueOf(folder.getFileName()),
                  String.valueOf(file.getFileName()),
                  0,
                  "",
                  null,
                  Message.of("no mapping takes this file; it stays in the inbox"),
                  Message.of(
                      "Describe the source in sources/, or name the file as its mapping says")));
        }
      }
    }
    return unclaimed;
  }

  private static List<Path> waiting(Path folder) throws IOException {
    return inside(folder, Files::isRegularFile);
  }

  // Hidden files are still being written.
  private static List<Path> inside(Path folder, Predicate<Path> kind) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(kind)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** A file that waits in the inbox. */
  public record InboxFile(SourceMapping mapping, Path path) {}

  private List<Path> yaml(String folder) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new Refusal(ExitCode.UNREADABLE, "cannot list " + path, e);
    }
  }

  /** A program as its file writes it. */
  record ProgramFile(
      String key,
      String name,
      @Nullable String chair,
      String region,
      @Nullable List<String> noc,
      @Nullable List<String> occupations,
      @Nullable List<String> catalogue,
      @Nullable String audience) {

    Program program() {
      List<String> codes = new ArrayList<>();
      if (noc != null) {
        noc.forEach(code -> codes.add("noc:" + code));
      }
      if (occupations != null) {
        codes.addAll(occupations);
      }
      return new Program(
          key, name, chair, region, codes, catalogue == null ? List.of() : catalogue, audience);
    }
  }
}
