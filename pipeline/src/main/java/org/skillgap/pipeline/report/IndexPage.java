package org.skillgap.pipeline.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.skillgap.pipeline.report.Listing.Part;

/**
 * What the first page shows: every program with what to do, those that changed first. Where there
 * are many, it shows what changed and names the others, whose rows stand on pages of their own.
 */
public final class IndexPage {
  private static final int MOST_ROWS = 100;
  private static final int MOST_CHANGED = 40;

  /** Beyond so many programs the page tells the first and last of each further page alone. */
  private static final int MOST_NAMED = 1_000;

  private final ReportInput run;
  private final Place place;
  private final List<IndexRow> rows;
  private final Listing<IndexRow> listing;

  IndexPage(ReportInput run, Place place, List<IndexRow> programs) {
    this.run = run;
    this.place = place;
    Collator order = Collator.getInstance(place.language().locale());
    rows = programs.stream().sorted(Comparator.comparing((IndexRow r) -> !r.isChanged())).toList();
    List<IndexRow> byName =
        programs.stream()
            .sorted(
                Comparator.comparing(IndexRow::name, order::compare).thenComparing(IndexRow::key))
            .toList();
    listing =
        Listing.of("programs", isWhole() ? List.<IndexRow>of() : byName, MOST_ROWS, IndexRow::name);
  }

  public ReportInput run() {
    return run;
  }

  public Place place() {
    return place;
  }

  /** Whether the page holds a row for each program. */
  public boolean isWhole() {
    return rows.size() <= MOST_ROWS;
  }

  /** The rows of the page: of all programs, or of those that changed. */
  public List<IndexRow> rows() {
    return isWhole() ? rows : changed().subList(0, Math.min(MOST_CHANGED, changed().size()));
  }

  /** How many programs changed and have no row here. */
  public int moreChanged() {
    return isWhole() ? 0 : changed().size() - rows().size();
  }

  private List<IndexRow> changed() {
    return rows.stream().filter(IndexRow::isChanged).toList();
  }

  /** The pages that hold the rows of all programs; none where this one does. */
  public List<Part<IndexRow>> parts() {
    return listing.parts();
  }

  /** Whether this page names each program of the others. */
  public boolean isNaming() {
    return rows.size() <= MOST_NAMED;
  }
}
