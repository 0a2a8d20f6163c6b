package org.skillgap.pipeline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the pages and files of a run into a folder, in every language; the same input gives the
 * same bytes. Programs are read some at a time, and their pages written on all cores.
 */
public final class ReportSite {
  /** So many programs are in memory at once. */
  static final int BATCH = 8;

  private final ReportInput run;
  private final Path folder;
  private final PagePrinter printer;
  private final PageWriter writer;
  private final SkillIndex skills = new SkillIndex();
  private final Map<String, List<IndexRow>> rows = new HashMap<>();
  private final List<Path> printed = new ArrayList<>();

  private ReportSite(ReportInput run, Path folder, PagePrinter printer) {
    this.run = run;
    this.folder = folder;
    this.printer = printer;
    this.writer = new PageWriter(folder);
  }

  /** Writes everything but prints. */
  public static void write(ReportInput run, Path folder) throws IOException {
    new ReportSite(run, folder, PagePrinter.NONE).write();
  }

  /**
   * Writes all pages and files, and has the programs' pages printed.
   *
   * @return why nothing was printed, where printing was wanted and failed: a browser's bad day must
   *     not keep a run from being published
   */
  public static Optional<String> write(ReportInput run, Path folder, PagePrinter printer)
      throws IOException {
    ReportSite site = new ReportSite(run, folder, printer);
    site.write();
    try {
      printer.print(site.printed);
      return Optional.empty();
    } catch (IOException e) {
      // Written again, so that no page points to a print that is not there.
      new ReportSite(run, folder, PagePrinter.NONE).write();
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void write() throws IOException {
    writer.asset("style.css");
    writer.asset("review.js");
    try {
      programs();
      for (Language language : Language.ALL) {
        skills(language);
        ofRun(language);
      }
      Stream.<Part>of(
              () -> Exports.write(run, folder),
              () -> DataWorkbook.write(run, folder.resolve("skillgap.xlsx")))
          .parallel()
          .forEach(ReportSite::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Something that is written by itself. */
  private interface Part {
    void write() throws IOException;
  }

  private static void write(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Gathered in the order of the programs, whichever core was first.
  private void programs() {
    int all = run.programs().size();
    for (int from = 0; from < all; from += BATCH) {
      IntStream.range(from, Math.min(from + BATCH, all))
          .parallel()
          .mapToObj(this::program)
          .toList()
          .forEach(
              program -> {
                skills.add(program.report());
                printed.addAll(program.pages());
                program
                    .rows()
                    .forEach(
                        (tag, row) -> rows.computeIfAbsent(tag, t -> new ArrayList<>()).add(row));
              });
    }
  }

  private ProgramPages program(int index) {
    try {
      return ProgramPages.write(run, run.programs().get(index), writer, printer.prints());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void skills(Language language) throws IOException {
    skills.skills().entrySet().parallelStream()
        .forEach(
            skill -> {
              Place place = new Place(language, Place.skill(skill.getKey()));
              SkillPage page = new SkillPage(run, skill.getKey(), skill.getValue(), place);
              write(() -> writer.page("skill", place, Map.of("page", page)));
            });
    Place place = new Place(language, "skills.html");
    writer.page(
        "skills", place, Map.of("run", run, "place", place, "skills", skills.entries(language)));
  }

  private void ofRun(Language language) throws IOException {
    Place index = new Place(language, "index.html");
    List<IndexRow> programs = rows.getOrDefault(language.tag(), List.of());
    writer.page("index", index, Map.of("run", run, "place", index, "rows", programs));
    Place glossary = new Place(language, "glossary.html");
    writer.page(
        "glossary", glossary, Map.of("run", run, "place", glossary, "keys", language.terms()));
    for (String name : List.of("quality", "method")) {
      Place place = new Place(language, name + ".html");
      writer.page(name, place, Map.of("run", run, "place", place));
    }
  }
}
