package org.skillgap.pipeline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.credential.Recommendation;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * Writes the pages of one program in every language: its own, its recommendations', its review.
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
    String key = report.program().key();
    for (Language language : Language.ALL) {
      Place place = new Place(language, Place.program(key));
      ProgramPage page = new ProgramPage(run, report, place, graph, printed);
      pages.add(writer.page("program", place, Map.of("page", page)));
      rows.put(language.tag(), IndexRow.of(page));
      for (Recommendation advice : report.recommendations()) {
        Place there = new Place(language, Place.advice(key, advice.cluster()));
        writer.page("advice", there, Map.of("page", new AdvicePage(run, report, advice, there)));
      }
      Place there = new Place(language, Place.review(key));
      ReviewPage review =
          new ReviewPage(new ProgramPage(run, report, there, graph, printed), report.verdicts());
      writer.page("review", there, Map.of("page", review));
      if (language == Language.ENGLISH) {
        writer.file("review/" + key + ".csv", review.csv());
      }
    }
    return new ProgramPages(report, rows, pages);
  }
}
