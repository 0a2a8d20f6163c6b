package org.skillgap.pipeline.report;

import java.util.List;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.pipeline.report.Decisions.Card;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;

/**
 * One program in the list of all.
 *
 * @param todo what to do, best first
 * @param otherwise what to say where there is nothing to do
 * @param changed what moved since the run before, in a few words
 * @param isChanged whether anything did
 */
public record IndexRow(
    String key,
    String name,
    List<Todo> todo,
    String otherwise,
    String changed,
    boolean isChanged,
    ScopeFacts facts) {

  /**
   * One thing to do.
   *
   * @param clusters what it is for, where the row names the same offering again
   */
  public record Todo(Outcome outcome, Name subject, List<Name> clusters) {}

  /** What is to be done, each kind once. */
  public List<Outcome> verbs() {
    return todo.stream().map(Todo::outcome).distinct().toList();
  }

  private static List<Todo> todo(ProgramPage page) {
    List<Card> cards = page.decisions().first();
    return cards.stream()
        .map(
            card ->
                new Todo(
                    card.first().outcome(),
                    page.subjects().of(card.first()),
                    page.decisions().clusters(card, cards)))
        .toList();
  }

  static IndexRow of(ProgramPage page) {
    Language l = page.l();
    Changes changes = page.changes();
    String changed =
        changes.isFirst()
            ? l.text("index.first")
            : changes.isNothing()
                ? l.text("index.same")
                : l.text("index.moved", changes.gaps(), changes.allAdvice().size())
                    + " "
                    + l.of(changes.origin());
    return new IndexRow(
        page.report().program().key(),
        page.report().program().name(),
        todo(page),
        page.noDecision(),
        changed,
        !changes.isFirst() && !changes.isNothing(),
        page.report().facts());
  }
}
