package org.skillgap.pipeline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Program;
import org.skillgap.pipeline.report.Decisions.Card;
import org.skillgap.review.Verdict;

/**
 * What a chair can judge: the shown recommendations, and each sentence in which a skill was found.
 */
public final class ReviewPage {
  private static final List<String> COLUMNS =
      List.of("program", "as_of", "about", "label", "outcome", "sentence", "verdict", "comment");

  private final ProgramPage page;
  private final Place place;
  private final Map<String, Verdict> earlier = new TreeMap<>();

  /** What can be judged of a program's page, on a page of its own. */
  ReviewPage(ProgramPage page, Place place, List<Verdict> earlier) {
    this.page = page;
    this.place = place;
    earlier.forEach(v -> this.earlier.put(v.subject(), v));
  }

  /**
   * Something to judge.
   *
   * @param outcome what was recommended; absent for a found skill
   * @param title what it is about
   * @param line its line of the file, without verdict and comment
   * @param quote the sentence; absent for a recommendation
   * @param earlier the verdict that is in force; absent where there is none
   */
  public record Item(
      String id,
      @Nullable Outcome outcome,
      Name title,
      String line,
      @Nullable Quote quote,
      @Nullable Verdict earlier) {}

  /**
   * A heading with what stands under it.
   *
   * @param key message of the heading; empty where it is a skill's name
   */
  public record Section(String id, String key, Name name, List<Item> items) {}

  public ReportInput run() {
    return page.run();
  }

  public Program program() {
    return page.report().program();
  }

  public Place place() {
    return place;
  }

  public Language l() {
    return page.l();
  }

  /** First line of the file. */
  public String header() {
    return line(COLUMNS);
  }

  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Item> advice = new ArrayList<>();
    for (Card card : page.decisions().first()) {
      advice.add(item(card.first()));
    }
    page.decisions().further().forEach(card -> advice.add(item(card.first())));
    // What was rejected stays to be judged: a chair may think again.
    for (Recommendation r : page.decisions().insteadOfRejected()) {
      r.setAside().forEach(outcome -> advice.add(item(r, outcome, page.names().cluster(r))));
    }
    if (!advice.isEmpty()) {
      sections.add(new Section("advice", "todo.title", page.names().said(""), advice));
    }
    int number = 0;
    for (Gap gap : page.rows()) {
      List<Item> found = new ArrayList<>();
      for (Quote quote : page.evidence(gap).quotes()) {
        found.add(item("s" + number + "-" + found.size(), gap, quote));
      }
      if (!found.isEmpty()) {
        sections.add(new Section("s" + number, "", page.name(gap), found));
      }
      number++;
    }
    return sections;
  }

  private Item item(Recommendation r) {
    return item(r, r.outcome(), page.subjects().of(r));
  }

  private Item item(Recommendation r, Outcome outcome, Name name) {
    String subject = Verdict.recommendation(r.program(), r.cluster(), outcome.name());
    return new Item(
        "r" + r.rank() + "-" + outcome.name().toLowerCase(Locale.ROOT),
        outcome,
        name,
        line(fixed(r.cluster(), r.title(), outcome.name(), "")),
        null,
        earlier.get(subject));
  }

  private Item item(String id, Gap gap, Quote quote) {
    return new Item(
        id,
        null,
        page.name(gap),
        line(fixed(gap.skillUri(), gap.skillLabel(), "", quote.sentence())),
        quote,
        earlier.get(Verdict.link(gap.skillUri(), quote.sentence())));
  }

  private List<String> fixed(String about, String label, String outcome, String sentence) {
    return List.of(program().key(), page.run().asOf().toString(), about, label, outcome, sentence);
  }

  /** The whole file with verdicts and comments left open, to fill in by a spreadsheet. */
  String csv() {
    return header()
        + "\r\n"
        + sections().stream()
            .flatMap(section -> section.items().stream())
            .map(item -> item.line() + ",,\r\n")
            .collect(Collectors.joining());
  }

  // The page's script adds two cells to such a line; it knows no more of CSV than to quote them.
  private static String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    try {
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("")
          .get()
          .printRecord(line, cells.stream().map(Exports::inert).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
