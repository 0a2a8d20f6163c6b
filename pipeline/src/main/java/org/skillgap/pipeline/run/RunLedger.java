package org.skillgap.pipeline.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.finding.Suspicious;
import org.skillgap.pipeline.Progress;

/** What a run counts, sets aside, doubts and says, in the order in which it happens. */
public final class RunLedger {
  private static final double NANOS = 1e9;

  private final Progress progress;
  private final int steps;
  private final long began = System.nanoTime();
  private final List<StageCount> counts = new ArrayList<>();
  private final List<Quarantined> rejects = new ArrayList<>();
  private final List<Suspicious> doubts = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private int step;

  /** The ledger of a run of so many steps. */
  public RunLedger(Progress progress, int steps) {
    this.progress = progress;
    this.steps = steps;
  }

  /** The next step begins. */
  public void begins(String line) {
    log(line);
    step++;
    progress.begins(step, steps, line);
  }

  /** Something worth a line happened within a step. */
  public void says(String line) {
    log(line);
    progress.says(line);
  }

  // Seconds since the start tell an operator which stage grows; nothing that is published does.
  private void log(String line) {
    log.add(String.format(Locale.ROOT, "%8.1f s  %s", (System.nanoTime() - began) / NANOS, line));
  }

  /** Keeps a count; one that does not balance cannot be made, so that such a run ends here. */
  public void counts(StageCount count) {
    counts.add(Objects.requireNonNull(count));
  }

  public void rejects(Collection<Quarantined> records) {
    rejects.addAll(records);
  }

  public void doubts(Collection<Suspicious> records) {
    doubts.addAll(records);
  }

  public List<StageCount> counted() {
    return List.copyOf(counts);
  }

  public List<Quarantined> rejected() {
    return List.copyOf(rejects);
  }

  public List<Suspicious> doubted() {
    return List.copyOf(doubts);
  }

  public List<String> said() {
    return List.copyOf(log);
  }
}
