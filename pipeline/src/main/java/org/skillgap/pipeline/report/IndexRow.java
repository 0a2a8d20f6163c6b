package org.skillgap.pipeline.report;

import java.util.List;
import org.skillgap.credential.Recommendation.Outcome;
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

  /** One thing to do. */
  public record Todo(Outcome outcome, Name subject) {}

  /** What is to be done, each kind once. */
  public List<Outcome> verbs() {
    return todo.stream().map(Todo::outcome).distinct().toList();
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
        page.decisions().first().stream()
            .map(card -> new Todo(card.first().outcome(), page.subjects().of(card.first())))
            .toList(),
        page.noDecision(),
        changed,
        !changes.isFirst() && !changes.isNothing(),
        page.report().facts());
  }
}
