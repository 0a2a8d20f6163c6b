package org.skillgap.pipeline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * Writes the pages and files of a run into a folder, in every language; the same input gives the
 * same bytes. Programs are read some at a time, and their pages written on all cores.
 */
public final class ReportSite {
  /** So many programs are in memory at once. */
  static final int BATCH = 8;

  /** Skills that a page lists; further ones stand on further pages. */
  private static final int MOST_SKILLS = 500;

  private final ReportInput run;
  private final Path folder;
  private final PagePrinter printer;
  private final PageWriter writer;
  private final SkillIndex skills = new SkillIndex();
  private final Map<String, List<IndexRow>> rows = new HashMap<>();
  private final List<Path> printed = new ArrayList<>();

  ReportSite(ReportInput run, Path folder, PagePrinter printer) {
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
    try (Exports exports = new Exports(folder);
        DataWorkbook english = new DataWorkbook(run, Language.ENGLISH, folder);
        DataWorkbook french = new DataWorkbook(run, Language.FRENCH, folder)) {
      programs(
          program -> {
            exports.add(program);
            english.add(program);
            french.add(program);
          });
      english.finish();
      french.finish();
    }
    for (Language language : Language.ALL) {
      skills(language);
      ofRun(language);
    }
  }

  /** Where the rows of a program go. */
  private interface Tables {
    void add(ProgramReport program) throws IOException;
  }

  /** Something that is written by itself. */
  private interface Part {
    void write() throws IOException;
  }

  private static Callable<Boolean> part(Part part) {
    return () -> {
      part.write();
      return true;
    };
  }

  // A program is read once: while the pages of a batch are written, the rows of the batch before
  // go into the tables, in the order of the programs.
  private void programs(Tables tables) throws IOException {
    int all = run.programs().size();
    List<ProgramPages> before = List.of();
    for (int from = 0; from < all; from += BATCH) {
      List<ProgramPages> rows = before;
      List<Callable<Optional<ProgramPages>>> batch = new ArrayList<>();
      batch.add(() -> add(rows, tables));
      for (int i = from; i < Math.min(from + BATCH, all); i++) {
        int index = i;
        batch.add(
            () ->
                Optional.of(
                    ProgramPages.write(run, run.programs().get(index), writer, printer.prints())));
      }
      before = AllCores.each(batch).stream().flatMap(Optional::stream).toList();
      before.forEach(this::remember);
    }
    add(before, tables);
  }

  private static Optional<ProgramPages> add(List<ProgramPages> programs, Tables tables)
      throws IOException {
    for (ProgramPages program : programs) {
      tables.add(program.report());
    }
    return Optional.empty();
  }

  private void remember(ProgramPages program) {
    skills.add(program.report());
    printed.addAll(program.pages());
    program
        .rows()
        .forEach((tag, row) -> rows.computeIfAbsent(tag, t -> new ArrayList<>()).add(row));
  }

  private void skills(Language language) throws IOException {
    List<Callable<Boolean>> pages = new ArrayList<>();
    skills
        .skills()
        .forEach(
            (uri, uses) ->
                pages.add(
                    part(
                        () -> {
                          Place place = new Place(language, Place.skill(uri));
                          SkillPage page = new SkillPage(run, uri, uses, place);
                          writer.page("skill", place, Map.of("page", page));
                        })));
    AllCores.each(pages);
    skillList(language, skills.entries(language));
  }

  void skillList(Language language, List<SkillIndex.Entry> entries) throws IOException {
    Listing<SkillIndex.Entry> listing =
        Listing.of("skills", entries, MOST_SKILLS, entry -> entry.name().text());
    boolean whole = listing.parts().size() < 2;
    Place place = new Place(language, "skills.html");
    writer.page(
        "skills",
        place,
        Map.of(
            "run",
            run,
            "place",
            place,
            "skills",
            whole ? entries : List.of(),
            "parts",
            whole ? List.of() : listing.parts()));
    for (var part : whole ? List.<Listing.Part<SkillIndex.Entry>>of() : listing.parts()) {
      Place there = new Place(language, part.path());
      writer.page(
          "skills",
          there,
          Map.of("run", run, "place", there, "skills", part.entries(), "parts", List.of()));
    }
  }

  private void ofRun(Language language) throws IOException {
    index(language, rows.getOrDefault(language.tag(), List.of()));
    Place glossary = new Place(language, "glossary.html");
    writer.page(
        "glossary", glossary, Map.of("run", run, "place", glossary, "keys", language.terms()));
    for (String name : List.of("quality", "method")) {
      Place place = new Place(language, name + ".html");
      writer.page(name, place, Map.of("run", run, "place", place));
    }
  }

  void index(Language language, List<IndexRow> programs) throws IOException {
    Place place = new Place(language, "index.html");
    IndexPage page = new IndexPage(run, place, programs);
    writer.page("index", place, Map.of("page", page));
    for (var part : page.parts()) {
      Place there = new Place(language, part.path());
      writer.page("programs", there, Map.of("run", run, "place", there, "part", part));
    }
  }
}
