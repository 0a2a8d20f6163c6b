package org.skillgap.pipeline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skillgap.credential.Recommendation;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * Writes the pages of one program in every language: its own, its recommendations', its review; and
 * its files.
 *
 * @param rows its row of the index, by the language's tag
 * @param pages its own pages, which may be printed
 */
record ProgramPages(ProgramReport report, Map<String, IndexRow> rows, List<Path> pages) {

  static ProgramPages write(
      ReportInput run, ProgramReport report, PageWriter writer, boolean printed)
      throws IOException {
    Map<String, IndexRow> rows = new TreeMap<>();
    List<Path> pages = new ArrayList<>();
    SkillGraph graph = SkillGraph.of(report);
    Set<String> shown = ShownSkills.of(report.gaps(), report.recommendations());
    String key = report.program().key();
    for (Language language : Language.ALL) {
      Place place = new Place(language, Place.program(key));
      Names names = new Names(language, report.skills());
      ProgramPage page = new ProgramPage(run, report, place, names, graph, printed);
      pages.add(writer.page("program", place, Map.of("page", page)));
      rows.put(language.tag(), IndexRow.of(page));
      for (Recommendation advice : report.recommendations()) {
        Place there = new Place(language, Place.advice(key, advice.cluster()));
        writer.page(
            "advice",
            there,
            Map.of("page", new AdvicePage(run, report, advice, there, names, shown)));
      }
      Place there = new Place(language, Place.review(key));
      ReviewPage review = new ReviewPage(page, there, report.verdicts());
      writer.page("review", there, Map.of("page", review));
      if (language == Language.ENGLISH) {
        writer.file("review/" + key + ".csv", review.csv());
      }
    }
    Exports.files(run, report, writer.folder());
    return new ProgramPages(report, rows, pages);
  }
}
